package dev.mochaberry.maven;

import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.BootloaderDrive;
import dev.mochaberry.tooling.boards.BoardRow;
import dev.mochaberry.tooling.boards.SimulatedBoards;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists the boards that are plugged in: where, which, and what is on them. To answer, a board
 * interrupts its program; it is started again. With simulate, plugs in simulated ones instead.
 */
@Mojo(name = "boards", requiresProject = false, aggregator = true)
public final class BoardsMojo extends BoardMojo {

  /** How many simulated boards to plug in, until Ctrl-C; their flash is kept. */
  @Parameter(property = "mochaberry.simulate", defaultValue = "0")
  private int simulate;

  @Override
  void perform() throws IOException, InterruptedException, MojoFailureException {
    if (simulate > 0) {
      plugInSimulated();
      return;
    }
    PrintWriter out = out();
    String wanted = device() == null ? "" : port();
    List<BoardPort> ports =
        BoardPort.all().stream().filter(p -> wanted.isEmpty() || p.path().equals(wanted)).toList();
    for (BoardPort port : ports) {
      out.println(BoardRow.ofBoard(port).told());
    }
    Optional<String> waiting = BootloaderDrive.find().map(BootloaderDrive::advice);
    waiting.ifPresent(out::println);
    if (ports.isEmpty() && waiting.isEmpty()) {
      out.println("no board is plugged in; mochaberry:doctor looks for reasons");
    }
  }

  private void plugInSimulated() throws IOException, InterruptedException {
    SimulatedBoards boards = SimulatedBoards.plugIn(simulate);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> unplug(boards)));
    boards.ports().forEach(port -> getLog().info(port + " is plugged in; Ctrl-C unplugs it"));
    new CountDownLatch(1).await();
  }

  private void unplug(SimulatedBoards boards) {
    try {
      boards.close();
    } catch (IOException e) {
      getLog().warn(e.getMessage());
    }
  }
}
