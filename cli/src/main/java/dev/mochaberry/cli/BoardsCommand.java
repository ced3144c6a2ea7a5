package dev.mochaberry.cli;

import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.BoardState;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.BootloaderDrive;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.boards.BoardLabels;
import dev.mochaberry.tooling.boards.BoardPorts;
import dev.mochaberry.tooling.boards.BoardRow;
import dev.mochaberry.tooling.boards.SimulatedBoards;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mochaberry boards}: what is plugged in, and boards for those who have none. */
@Command(
    name = "boards",
    description = {
      "List the boards that are plugged in: where, which, and what is on them.",
      "To answer, a board interrupts its program; it is started again."
    },
    mixinStandardHelpOptions = true)
final class BoardsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private BoardChoice board;

  @Option(names = "--ports", description = "List the ports only; no program is disturbed.")
  private boolean portsOnly;

  @Option(names = "--label", paramLabel = "NAME", description = "Give the board a name of yours.")
  private String label;

  @Option(
      names = "--simulate",
      paramLabel = "N",
      arity = "0..1",
      fallbackValue = "1",
      description = "Plug in N simulated boards, until Ctrl-C. Their flash is kept.")
  private Integer simulated;

  @Mixin private JsonEvents events;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return events.around(this::list);
  }

  private int list() throws IOException, InterruptedException {
    if (simulated != null) {
      return simulate(simulated);
    } else if (label != null) {
      return giveLabel();
    }
    List<BoardPort> ports =
        BoardPort.all().stream()
            .filter(p -> !board.isNamed() || p.path().equals(board.port()))
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    for (BoardPort port : ports) {
      BoardRow row = portsOnly ? BoardRow.ofPort(port) : BoardRow.ofBoard(port);
      events.say("board", row.facts());
      if (!events.areOn()) {
        out.println(row.told());
        out.flush();
      }
    }
    Optional<String> waiting = BootloaderDrive.find().map(BootloaderDrive::advice);
    if (!events.areOn()) {
      waiting.ifPresent(out::println);
      if (ports.isEmpty() && waiting.isEmpty()) {
        out.println("no board is plugged in; mochaberry doctor looks for reasons");
      }
    }
    return ExitCode.DONE;
  }

  private int giveLabel() throws IOException, InterruptedException {
    String port = board.port();
    try {
      BoardState state = new Deployer(BoardPorts.tool(), port).inspect();
      if (state.id().isEmpty()) {
        throw CommandFailure.usage(port + ": the board has no id that a label could go by");
      }
      BoardLabels.load().put(label, state.id());
      new Console(port).restart();
      spec.commandLine().getOut().println(port + ": " + state.id() + " is " + label + " now");
      return ExitCode.DONE;
    } catch (BoardFailure e) {
      throw CommandFailure.of(e);
    }
  }

  private int simulate(int count) throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    SimulatedBoards boards = SimulatedBoards.plugIn(count);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> unplug(boards)));
    boards.ports().forEach(out::println);
    out.println("plugged in; Ctrl-C unplugs");
    out.flush();
    new CountDownLatch(1).await();
    return ExitCode.DONE;
  }

  private static void unplug(SimulatedBoards boards) {
    try {
      boards.close();
    } catch (IOException e) {
      System.err.println("mochaberry: " + e.getMessage());
    }
  }
}
