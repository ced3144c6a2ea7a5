package dev.mochaberry.tooling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files a program is made of, and how it wants to be run.
 *
 * <p>A folder with an {@code example.properties} says more about itself (see {@link
 * ProgramDescription}); then the Java files in it are the inputs, without those of its helper
 * server.
 *
 * @param files what the translator is given
 * @param description what the input folder says about itself, if it does
 */
public record ProgramInputs(List<Path> files, Optional<ProgramDescription> description) {

  /**
   * Looks at the inputs of the command line. What cannot be used of them is for the translator to
   * say.
   */
  public static ProgramInputs of(List<Path> inputs) {
    List<Path> files = new ArrayList<>();
    Optional<ProgramDescription> description = Optional.empty();
    for (Path input : inputs) {
      Optional<ProgramDescription> own = ProgramDescription.of(input);
      if (own.isPresent()) {
        files.addAll(javaFiles(input, own.get()));
        description = description.or(() -> own);
      } else {
        files.add(input);
      }
    }
    return new ProgramInputs(List.copyOf(files), description);
  }

  /** The main class the description names. */
  public Optional<String> mainClass() {
    return description.flatMap(ProgramDescription::mainClass);
  }

  private static List<Path> javaFiles(Path folder, ProgramDescription description) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(Files::isRegularFile)
          .filter(file -> !description.belongsToServer(file))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw CommandFailure.usage(folder + ": cannot be read");
    }
  }
}
