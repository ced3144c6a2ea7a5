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
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
   * Translates a test class; tests that cannot be translated are left out.
   *
   * @param outermost a class that is nested in no other test class
   * @param kept where programs are kept, each in a folder named like its class; empty to delete it
   *     with everything else
   * @return the program, in a folder of its own
   * @throws TranslationRefused if the Java around its tests cannot be translated
   */
  public TestProgram translate(Class<?> outermost, Optional<Path> kept) {
    TestMembers all = TestMembers.of(outermost);
    try {
      List<Path> classes = closure(all);
      TestIsolation.Attempt attempt = members -> translate(outermost, members, classes, List.of());
      Map<Method, TranslationRefused> refused = new LinkedHashMap<>();
      TestMembers members = all;
      Translation translation = attempt.translate(members);
      if (!translation.succeeded()) {
        for (Method test : TestIsolation.refused(all, attempt)) {
          refused.put(
              test, refused(outermost, all.with(List.of(test)), classes, Optional.of(test)));
        }
        members = all.with(all.tests().stream().filter(t -> !refused.containsKey(t)).toList());
        translation = attempt.translate(members);
      }
      if (!translation.succeeded()) {
        throw refused(outermost, all, classes, Optional.empty());
      }
      Path python =
          kept.map(k -> k.resolve(outermost.getName()))
              .orElseGet(() -> folder.resolve("python").resolve(outermost.getName()));
      new OutputFolder(python).write(translation.files());
      String module = translation.files().get(0).name();
      return new TestProgram(
          members, main(outermost).replace('/', '.'), module, python, Map.copyOf(refused));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class files of test classes, and of all that they need in folders. */
  private List<Path> closure(TestMembers members) throws IOException {
    Set<Path> classes = new LinkedHashSet<>();
    for (Class<?> c : members.classes()) {
      classes.addAll(classPath.closure(c.getName().replace('.', '/')));
    }
    return List.copyOf(classes);
  }

  /** The class that is made for a test class, by internal name. */
  private static String main(Class<?> outermost) {
    return outermost.getName().replace('.', '/') + "OnMicroPython";
  }

  /** The same once more, with the sources: the report shows lines of them. */
  private TranslationRefused refused(
      Class<?> outermost, TestMembers members, List<Path> classes, Optional<Method> test)
      throws IOException {
    List<Path> sources = classPath.sourceFolders();
    Translation translation = translate(outermost, members, classes, sources);
    return TranslationRefused.of(translation.diagnostics(), sources, outermost, test);
  }

  private Translation translate(
      Class<?> outermost, TestMembers members, List<Path> classes, List<Path> sources)
      throws IOException {
    String main = main(outermost);
    Path mainFile =
        Files.createTempDirectory(folder, "program-").resolve("classes").resolve(main + ".class");
    Files.createDirectories(mainFile.getParent());
    Files.write(mainFile, ProgramWriter.write(main, members));
    List<Path> inputs = new ArrayList<>(List.of(mainFile));
    inputs.addAll(classes);
    List<Path> jars = new ArrayList<>(List.of(library.get(0)));
    jars.addAll(classPath.jars());
    Options usual = Options.defaults();
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
                outermost.desiredAssertionStatus(),
                usual.checks(),
                usual.warnings())));
  }

  @Override
  public void close() throws IOException {
    Folders.delete(folder);
  }
}
