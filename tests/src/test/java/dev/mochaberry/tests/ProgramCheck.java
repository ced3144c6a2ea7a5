package dev.mochaberry.tests;

import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Translates programs (once per kind of translation), runs them, and compares with the JVM. */
final class ProgramCheck {

  /** A machine that is busy wakes a task late now and then, but not every time. */
  private static final int CLOCKED_TRIES = 5;

  private static final int AT_A_TIME = 2;

  /** The biggest program takes a few seconds on a busy machine. */
  private static final int TRANSLATION_SECONDS = 60;

  private final SuiteFolders folders;
  private final Compilation compilation;
  private final Map<String, Outcome> expected;
  private final Translator translator = new Translator();
  private final Map<Path, Optional<String>> translated = new ConcurrentHashMap<>();

  private final MapCheck maps;
  private final boolean fromClasses;

  ProgramCheck(SuiteFolders folders, Map<String, Outcome> expected) throws IOException {
    this(folders, Compilation.JAVAC, expected, false);
  }

  /**
   * @param fromClasses whether to translate what the reference compiled, not the sources: faster
   */
  ProgramCheck(
      SuiteFolders folders,
      Compilation compilation,
      Map<String, Outcome> expected,
      boolean fromClasses)
      throws IOException {
    this.folders = folders;
    this.compilation = compilation;
    this.expected = expected;
    this.maps = new MapCheck(folders.libraryPath());
    this.fromClasses = fromClasses || !compilation.takesEverything();
  }

  /**
   * Runs the programs on the JVM, to check what is made of the same class files. Sources are
   * translated before: the JVM then runs what that has compiled.
   *
   * @param first how a program is translated first, if at all
   */
  static ProgramCheck of(
      SuiteFolders folders,
      Compilation compilation,
      List<ConformanceProgram> programs,
      Function<ConformanceProgram, Optional<Configuration>> first)
      throws IOException, InterruptedException {
    ProgramCheck check = new ProgramCheck(folders, compilation, new HashMap<>(), false);
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      for (ConformanceProgram program : programs) {
        if (check.startsFromSources(program) && program.unfit().isEmpty()) {
          first.apply(program).ifPresent(c -> pool.execute(() -> check.translated(program, c)));
        }
      }
    } finally {
      pool.shutdown();
      pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }
    check.expected.putAll(new JvmReference(folders, compilation).run(programs));
    return check;
  }

  /** Why the program is not for this compilation; empty if it is. */
  Optional<String> rejection(ConformanceProgram program) throws IOException {
    Path words = folders.output(program, compilation).resolve(JvmBatch.REJECTED);
    return compilation.takesEverything() || !Files.exists(words)
        ? Optional.empty()
        : Optional.of("not compiled: " + firstError(Files.readString(words)));
  }

  private static String firstError(String words) {
    return words
        .lines()
        .filter(line -> line.contains("ERROR") || line.contains("error:"))
        .findFirst()
        .orElse(words.strip())
        .replaceFirst(".*/", "");
  }

  /** Checks one program; what is wrong, or empty. */
  Optional<String> failure(
      ConformanceProgram program, Configuration configuration, MicroPython interpreter)
      throws IOException, InterruptedException {
    Outcome wanted = expected.get(program.name());
    if (wanted == null) {
      Path rejected = folders.output(program, compilation).resolve(JvmBatch.REJECTED);
      return Optional.of("javac rejects it: " + Files.readString(rejected));
    }
    if (wanted.isNoReference()) {
      return Optional.of("the JVM run: " + wanted.error());
    }
    Path folder = folder(program, configuration);
    Optional<String> rejected = translated(program, configuration);
    if (rejected.isPresent()) {
      return rejected;
    }
    Optional<String> difference = Optional.empty();
    for (int i = 0;
        i < (program.clock() != ConformanceProgram.Clock.NONE ? CLOCKED_TRIES : 1);
        i++) {
      Outcome actual = run(program, interpreter, folder);
      difference = wanted.difference(actual);
      if (difference.isEmpty()) {
        break;
      }
    }
    return difference.isEmpty()
        ? difference
        : Optional.of((difference.get() + "\n" + interpreter.details(folder)).strip());
  }

  private Outcome run(ConformanceProgram program, MicroPython interpreter, Path folder)
      throws IOException, InterruptedException {
    Path stdin = folders.stdin(program);
    if (program.peer() == null) {
      return interpreter.run(folder, "main.py", program.arguments(), stdin);
    }
    try (Peer peer = Peer.start(program.peer())) {
      List<String> arguments = new ArrayList<>(program.arguments());
      arguments.addAll(peer.arguments());
      Outcome outcome = interpreter.run(folder, "main.py", arguments, stdin);
      Files.writeString(folder.resolveSibling("peer.txt"), peer.trouble());
      return outcome;
    }
  }

  private Path folder(ConformanceProgram program, Configuration configuration) {
    return folders.output(program).resolve(configuration.folder());
  }

  /** Translates the program if that was not done yet; why there is no translation, or empty. */
  private Optional<String> translated(ConformanceProgram program, Configuration configuration) {
    return translated.computeIfAbsent(
        folder(program, configuration), folder -> inTime(program, configuration, folder));
  }

  /** What this JDK cannot compile is translated from the classes that a newer one made. */
  private boolean startsFromSources(ConformanceProgram program) {
    return Jdk.current().version() >= program.java() && !fromClasses;
  }

  /** The translation, given up and told of where it hangs when it takes too long. */
  private Optional<String> inTime(
      ConformanceProgram program, Configuration configuration, Path folder) {
    CompletableFuture<Optional<String>> result = new CompletableFuture<>();
    Thread thread =
        new Thread(() -> result.complete(translate(program, configuration, folder)), "translation");
    thread.setDaemon(true);
    thread.start();
    try {
      return result.get(TRANSLATION_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      e.setStackTrace(thread.getStackTrace());
      return Optional.of(
          "the translator has " + Outcome.NO_END + " after " + TRANSLATION_SECONDS + " s" + at(e));
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<String> translate(
      ConformanceProgram program, Configuration configuration, Path folder) {
    List<Path> library = folders.libraryPath();
    List<Path> inputs =
        startsFromSources(program)
            ? program.sources()
            : List.of(folders.classes(program, compilation));
    TranslationRequest request =
        new TranslationRequest(
            inputs,
            library,
            library,
            Optional.of(program.mainClass()),
            configuration.options(program.assertions()));
    try {
      Translation translation = translator.translate(request);
      if (startsFromSources(program)) {
        UsualClassFiles.copy(translation.compiledClasses(), folders.classes(program, compilation));
      }
      Files.createDirectories(folder);
      for (OutputFile file : translation.files()) {
        Path path = folder.resolve(file.name());
        Files.createDirectories(path.getParent());
        Files.write(path, file.content());
      }
      return translation.succeeded()
          ? maps.problem(program.sources(), translation).map(p -> "map: " + p)
          : Optional.of(problems(translation));
    } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
      return Optional.of("the translator fails: " + e + at(e));
    }
  }

  private static String problems(Translation translation) {
    return "not translated: "
        + translation.diagnostics().stream()
            .map(diagnostic -> diagnostic.render())
            .collect(Collectors.joining("\n"));
  }

  private static String at(Throwable e) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(8, e.getStackTrace().length); i++) {
      text.append("\n    at ").append(e.getStackTrace()[i]);
    }
    return text.toString();
  }
}
