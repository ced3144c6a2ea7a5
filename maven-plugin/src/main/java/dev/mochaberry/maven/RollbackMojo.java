package dev.mochaberry.maven;

import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.boards.BoardPorts;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/** Makes a board start the version before, which deploy with keepPrevious kept. */
@Mojo(name = "rollback", requiresProject = false, aggregator = true)
public final class RollbackMojo extends BoardMojo {

  @Override
  void perform() throws IOException, InterruptedException {
    String port = port();
    try {
      String program = new Deployer(BoardPorts.tool(), port).rollBack();
      new Console(port).restart();
      getLog().info(port + ": " + program + " as it was before starts");
    } catch (BoardFailure e) {
      throw CommandFailure.of(e);
    }
  }
}
