package dev.mochaberry.junit.translation;

import dev.mochaberry.board.Folders;
import dev.mochaberry.tooling.OutputFolder;
import dev.mochaberry.tooling.RuntimeLibrary;
import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Translates test classes, each with all its tests into one program. What several translations need
 * is made once: there is one of these for all tests of a JVM.
 */
public final class TestTranslator implements AutoCloseable {
  private final Translator translator = new Translator();
  private final Path folder;
  private final TestClassPath classPath;
  private final List<Path> library;

  /**
   * Makes ready to translate.
   *
   * @throws UncheckedIOException if there is no place for temporary files
   */
  public TestTranslator() {
    try {
      folder = Files.createTempDirectory("mochaberry-junit-");
      Path standIns = folder.resolve("stand-ins");
      StandIns.write(standIns);
      library =
          Stream.concat(Stream.of(standIns, ownClasses()), RuntimeLibrary.classPath().stream())
              .map(p -> p.toAbsolutePath().normalize())
              .toList();
      classPath = TestClassPath.ofThisJvm(library);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where this module's classes and helpers are: they count as part of the API. */
  private static Path ownClasses() {
    try {
      return Path.of(
          TestTranslator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Translates a test class.
   *
   * @param outermost a class that is nested in no other test class
   * @param kept where programs are kept, each in a folder named like its class; empty to delete it
   *     with everything else
   * @return the program, in a folder of its own
   * @throws TranslationRefused if its Java cannot be translated
   */
  public TestProgram translate(Class<?> outermost, Optional<Path> kept) {
    TestMembers members = TestMembers.of(outermost);
    try {
      Path own = Files.createTempDirectory(folder, "program-");
      String main = outermost.getName().replace('.', '/') + "OnMicroPython";
      Path mainFile = own.resolve("classes").resolve(main + ".class");
      Files.createDirectories(mainFile.getParent());
      Files.write(mainFile, ProgramWriter.write(main, members));
      List<Path> inputs = new ArrayList<>(List.of(mainFile));
      for (Class<?> c : members.classes()) {
        classPath.closure(c.getName().replace('.', '/')).stream()
            .filter(f -> !inputs.contains(f))
            .forEach(inputs::add);
      }
      boolean assertions = outermost.desiredAssertionStatus();
      Translation translation = translate(inputs, main, assertions, List.of());
      if (!translation.succeeded()) {
        throw refused(inputs, main, assertions, outermost);
      }
      Path python =
          kept.map(k -> k.resolve(outermost.getName())).orElseGet(() -> own.resolve("python"));
      new OutputFolder(python).write(translation.files());
      String module = translation.files().get(0).name();
      return new TestProgram(members, main.replace('/', '.'), module, python);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same once more, with the sources: the report shows lines of them. */
  private TranslationRefused refused(
      List<Path> inputs, String main, boolean assertions, Class<?> outermost) {
    List<Path> sources = classPath.sourceFolders();
    Translation translation = translate(inputs, main, assertions, sources);
    return TranslationRefused.of(translation.diagnostics(), sources, outermost);
  }

  private Translation translate(
      List<Path> inputs, String main, boolean assertions, List<Path> sources) {
    Options usual = Options.defaults();
    List<Path> jars = new ArrayList<>(List.of(library.get(0)));
    jars.addAll(classPath.jars());
    return translator.translate(
        new TranslationRequest(
            inputs,
            jars,
            library,
            sources,
            Optional.of(main),
            new Options(
                usual.target(),
                usual.asyncioModule(),
                usual.plain(),
                usual.optimization(),
                assertions,
                usual.checks(),
                usual.warnings())));
  }

  @Override
  public void close() throws IOException {
    Folders.delete(folder);
  }
}
