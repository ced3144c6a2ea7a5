package dev.mochaberry.board.deploy;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The secrets in a board's flash. Values travel in a file that only this user can read, so that no
 * list of processes and no log shows them.
 */
public final class BoardSecrets {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Mpremote tool;
  private final String port;

  /** Those of the board at a port. */
  public BoardSecrets(Mpremote tool, String port) {
    this.tool = tool;
    this.port = port;
  }

  /**
   * Sets one.
   *
   * @param name without {@code =} and line ends
   * @param value without line ends
   */
  public void set(String name, String value)
      throws IOException, InterruptedException, BoardFailure {
    Path file = Files.createTempFile("mochaberry", ".secret"); // for this user only
    try {
      Files.writeString(file, name + "=" + value + "\n");
      run(
          List.of(
              "fs", "cp", file.toString(), ":/secrets.new", "+", "exec", code("write(known())")));
    } finally {
      Files.delete(file);
    }
  }

  /**
   * Removes one.
   *
   * @return whether it was there
   */
  public boolean remove(String name) throws IOException, InterruptedException, BoardFailure {
    return !run(List.of("exec", code("remove('" + name + "')"))).stdout().contains("missing");
  }

  /** The names of all. */
  public List<String> names() throws IOException, InterruptedException, BoardFailure {
    return run(List.of("exec", code("names()")))
        .stdout()
        .lines()
        .filter(line -> line.startsWith("secret "))
        .map(line -> line.substring("secret ".length()).strip())
        .toList();
  }

  private static String code(String call) {
    return BoardFiles.code("secrets.py") + call + "\n";
  }

  private ProgramRun run(List<String> commands)
      throws IOException, InterruptedException, BoardFailure {
    ProgramRun run = tool.on(port, commands).withTimeout(LIMIT).capture();
    if (!run.succeeded()) {
      throw ToolMessages.failure(run, port);
    }
    return run;
  }
}
