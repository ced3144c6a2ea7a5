package dev.mochaberry.board;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tool that talks to boards: what {@code MOCHABERRY_MPREMOTE} names, {@code
 * scripts/fetch-mpremote} fetched, or the {@code PATH} has (see {@link ToolSearch}).
 *
 * @param executable the tool
 */
public record Mpremote(Path executable) {
  /** No command of the tool that we use may take longer without a sign of life. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** The one of this machine, if there is one. */
  public static Optional<Mpremote> find() {
    return ToolSearch.ofThisMachine().find("MOCHABERRY_MPREMOTE", "mpremote").map(Mpremote::new);
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
