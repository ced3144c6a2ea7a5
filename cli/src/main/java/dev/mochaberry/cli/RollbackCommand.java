package dev.mochaberry.cli;

import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.boards.BoardPorts;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mochaberry rollback}: the version before, which deploy --keep-previous kept. */
@Command(
    name = "rollback",
    description = "Make a board start the version before, kept by deploy --keep-previous.",
    mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private BoardChoice board;

  @Override
  public Integer call() throws IOException, InterruptedException {
    String port = board.port();
    try {
      String program = new Deployer(BoardPorts.tool(), port).rollBack();
      new Console(port).restart();
      spec.commandLine().getOut().println(port + ": " + program + " as it was before starts");
      return ExitCode.DONE;
    } catch (BoardFailure e) {
      throw CommandFailure.of(e);
    }
  }
}
