package dev.mochaberry.board;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tool that talks to boards. Looked for in the environment variable {@code
 * MOCHABERRY_MPREMOTE}, in the cache that {@code scripts/fetch-mpremote} fills ({@code
 * MOCHABERRY_CACHE}, or {@code .cache/mochaberry} in the home folder), and on the {@code PATH}.
 *
 * @param executable the tool
 */
public record Mpremote(Path executable) {
  /** No command of the tool that we use may take longer without a sign of life. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** The one of this machine, if there is one. */
  public static Optional<Mpremote> find() {
    return find(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  static Optional<Mpremote> find(Map<String, String> environment, Path home) {
    List<Path> candidates = new ArrayList<>();
    String named = environment.getOrDefault("MOCHABERRY_MPREMOTE", "");
    if (!named.isBlank()) {
      candidates.add(Path.of(named));
    }
    String cache = environment.getOrDefault("MOCHABERRY_CACHE", "");
    candidates.add(
        (cache.isBlank() ? home.resolve(".cache").resolve("mochaberry") : Path.of(cache))
            .resolve("mpremote"));
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      candidates.add(Path.of(folder, "mpremote"));
    }
    return candidates.stream()
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(Mpremote::new);
  }

  /**
   * A run of the tool on one board.
   *
   * @param port the board's serial port
   * @param arguments the commands and their arguments, with {@code +} between commands
   */
  public ProgramProcess on(String port, List<String> arguments) {
    List<String> all = new ArrayList<>(List.of("connect", port));
    all.addAll(arguments);
    return process(all);
  }

  /** A run of the tool. */
  public ProgramProcess process(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(arguments);
    // The user's own shortcuts of the tool must not change what its commands do here.
    return ProgramProcess.of(command)
        .with("XDG_CONFIG_HOME", "/nonexistent")
        .with("PYTHONUNBUFFERED", "")
        .withTimeout(LIMIT);
  }

  /**
   * The tool's version, such as {@code 1.24.1}; empty if it does not start.
   *
   * @throws InterruptedException if the wait was interrupted
   */
  public Optional<String> version() throws InterruptedException {
    try {
      ProgramRun run = process(List.of("version")).capture();
      String[] words = run.stdout().strip().split(" ");
      return run.succeeded() && words.length == 2 ? Optional.of(words[1]) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // not a program of this machine
    }
  }
}
