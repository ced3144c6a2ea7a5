package dev.mochaberry.board;

import java.io.IOException;
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
 * @param tools where any program is looked for
 */
public record InterpreterSearch(ToolSearch tools) {

  private static final Duration PROBE_LIMIT = Duration.ofSeconds(10);

  /**
   * A search by other variables and another home than those of this process.
   *
   * @param environment the environment variables to go by
   * @param home the user's home folder
   */
  public InterpreterSearch(Map<String, String> environment, Path home) {
    this(new ToolSearch(environment, home));
  }

  /** By the environment and the home folder of this process. */
  public static InterpreterSearch ofThisMachine() {
    return new InterpreterSearch(ToolSearch.ofThisMachine());
  }

  /** The interpreter with that word size, if there is one. */
  public Optional<LocalInterpreter> find(WordSize wordSize) {
    return tools
        .namedOrCached("MOCHABERRY_MICROPYTHON" + wordSize.bits(), "micropython" + wordSize.bits())
        .or(() -> onPath(wordSize))
        .map(executable -> new LocalInterpreter(executable, wordSize));
  }

  private Optional<Path> onPath(WordSize wordSize) {
    return tools.onPath("micropython").filter(found -> hasWordSize(found, wordSize)).findFirst();
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
