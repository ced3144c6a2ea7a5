package dev.mochaberry.board;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where interpreters are looked for, the first that exists wins:
 *
 * <ol>
 *   <li>the environment variable {@code MOCHABERRY_MICROPYTHON32} or {@code …64};
 *   <li>the cache that {@code scripts/fetch-micropython} fills: {@code MOCHABERRY_CACHE}, or {@code
 *       .cache/mochaberry} in the home folder;
 *   <li>{@code micropython} on the {@code PATH}, when it has the wanted word size.
 * </ol>
 *
 * @param environment the environment variables to go by
 * @param home the user's home folder
 */
public record InterpreterSearch(Map<String, String> environment, Path home) {

  private static final Duration PROBE_LIMIT = Duration.ofSeconds(10);

  /** By the environment and the home folder of this process. */
  public static InterpreterSearch ofThisMachine() {
    return new InterpreterSearch(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /** The interpreter with that word size, if there is one. */
  public Optional<LocalInterpreter> find(WordSize wordSize) {
    return named(wordSize)
        .or(() -> cached(wordSize))
        .or(() -> onPath(wordSize))
        .map(executable -> new LocalInterpreter(executable, wordSize));
  }

  private Optional<Path> named(WordSize wordSize) {
    return variable("MOCHABERRY_MICROPYTHON" + wordSize.bits()).map(Path::of).filter(this::runs);
  }

  private Optional<Path> cached(WordSize wordSize) {
    Path cache =
        variable("MOCHABERRY_CACHE")
            .map(Path::of)
            .orElseGet(() -> home.resolve(".cache").resolve("mochaberry"));
    return Optional.of(cache.resolve("micropython" + wordSize.bits())).filter(this::runs);
  }

  private Optional<Path> onPath(WordSize wordSize) {
    for (String folder : variable("PATH").orElse("").split(File.pathSeparator)) {
      Path candidate = Path.of(folder, "micropython");
      if (runs(candidate) && hasWordSize(candidate, wordSize)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private boolean runs(Path candidate) {
    return Files.isRegularFile(candidate) && Files.isExecutable(candidate);
  }

  private static boolean hasWordSize(Path candidate, WordSize wordSize) {
    String question = "import sys; print(64 if sys.maxsize > 1 << 32 else 32)";
    try {
      ProgramRun answer =
          ProgramProcess.of(List.of(candidate.toString(), "-c", question))
              .withTimeout(PROBE_LIMIT)
              .capture();
      return answer.succeeded() && answer.stdout().strip().equals("" + wordSize.bits());
    } catch (IOException e) {
      return false; // not an interpreter that starts on this machine
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
