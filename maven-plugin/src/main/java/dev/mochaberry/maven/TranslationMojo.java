package dev.mochaberry.maven;

import dev.mochaberry.tooling.OutputFolder;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that needs the translated program in a folder. */
abstract class TranslationMojo extends ProgramMojo {
  /** The folder in a project's build directory, unless the pom names another one. */
  static final String FOLDER = "mochaberry";

  /** The folder the translated program is written to. */
  @Parameter(
      property = "mochaberry.outputDirectory",
      defaultValue = "${project.build.directory}/" + FOLDER)
  private File outputDirectory;

  /** Where the translated program is. */
  Path folder() {
    return outputDirectory.toPath();
  }

  /**
   * Sees to it that the folder has the program as it is now.
   *
   * @return what is there
   * @throws MojoFailureException if it cannot be translated
   */
  Stamp translate(TranslationRequest request) throws IOException, MojoFailureException {
    String inputs = digest(request);
    Path stampFile = stampFile("translate-" + shown(folder()).replaceAll("[^A-Za-z0-9.]+", "-"));
    Optional<Stamp> last = Stamp.read(stampFile);
    if (last.isPresent() && last.get().fits(inputs, folder())) {
      getLog().info("Nothing to translate: " + shown(folder()) + " is up to date");
      if (last.get().warnings() > 0) {
        getLog()
            .info("The warnings of the last translation still hold; mochaberry:check shows them");
      }
      return last.get();
    }
    Files.deleteIfExists(stampFile); // from here on the folder may be anything
    Translation translation = translated(request);
    new OutputFolder(folder()).write(translation.files());
    Stamp stamp = stamp(inputs, translation);
    if (last.isPresent()) {
      removeLeftOver(last.get(), stamp);
    }
    stamp.write(stampFile);
    ide().refresh(outputDirectory);
    getLog()
        .info(
            String.format(
                "Translated %s to %s: %s",
                stamp.mainClass().isEmpty() ? "the library" : stamp.mainClass(),
                shown(folder()),
                String.join(", ", new TreeMap<>(stamp.files()).keySet())));
    return stamp;
  }

  private static Stamp stamp(String inputs, Translation translation) {
    Map<String, String> files = new TreeMap<>();
    for (OutputFile file : translation.files()) {
      files.put(file.name(), Fingerprint.of(file.content()));
    }
    return new Stamp(
        inputs, translation.mainClass().orElse(""), translation.diagnostics().size(), files);
  }

  /** Files of the last translation that this one has not: the program may have another name now. */
  private void removeLeftOver(Stamp last, Stamp now) throws IOException {
    for (String name : last.files().keySet()) {
      if (!now.files().containsKey(name)) {
        Files.deleteIfExists(folder().resolve(name));
      }
    }
  }
}
