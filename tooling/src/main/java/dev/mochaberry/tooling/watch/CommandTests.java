package dev.mochaberry.tooling.watch;

import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.translator.Translation;
import java.io.File;
import java.io.IOException;
import java.util.List;

/**
 * Tests that a command of the user's runs, such as {@code mvn -q test}.
 *
 * @param command for the shell
 */
public record CommandTests(String command) implements DevTests {

  @Override
  public ProgramRun run(Translation translation) throws IOException, InterruptedException {
    boolean windows = File.separatorChar == '\\';
    List<String> shell = windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
    return ProgramProcess.of(shell).capture();
  }
}
