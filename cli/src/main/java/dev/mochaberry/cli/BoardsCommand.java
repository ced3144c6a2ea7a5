package dev.mochaberry.cli;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.BoardState;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.BootloaderDrive;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.SimulatedBoard;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.boards.BoardLabels;
import dev.mochaberry.tooling.boards.BoardPorts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      Map<String, Object> row = row(port);
      events.say("board", row);
      if (!events.areOn()) {
        print(out, row);
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

  private Map<String, Object> row(BoardPort port) throws InterruptedException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("port", port.path());
    row.put("description", port.description());
    row.put("id", port.serialNumber());
    BoardLabels.load().labelOf(port.serialNumber()).ifPresent(l -> row.put("label", l));
    if (portsOnly) {
      return row;
    }
    try {
      BoardState state = new Deployer(BoardPorts.tool(), port.path()).inspect();
      row.put("id", state.id());
      BoardLabels.load().labelOf(state.id()).ifPresent(l -> row.put("label", l));
      row.put("firmware", state.firmware());
      row.put("machine", state.machine());
      row.put("free", state.freeBytes());
      row.put("program", program(state));
      new Console(port.path()).restart();
    } catch (BoardFailure | IOException e) {
      row.put("problem", e.getMessage());
    }
    return row;
  }

  private static String program(BoardState state) {
    return switch (state.main()) {
      case NONE -> "";
      case OURS -> state.program().orElse("?");
      case FOREIGN -> "a main.py that is not from Mochaberry";
    };
  }

  private static void print(PrintWriter out, Map<String, Object> row) {
    out.print(row.get("port"));
    if (row.containsKey("label")) {
      out.print(" (" + row.get("label") + ")");
    }
    out.println("  " + row.get("description") + "  " + row.get("id"));
    if (row.containsKey("problem")) {
      out.println("  " + row.get("problem"));
    } else if (row.containsKey("firmware")) {
      String program = row.get("program").toString();
      out.printf(
          "  MicroPython %s, %,d bytes free, %s%n",
          row.get("firmware"), row.get("free"), program.isEmpty() ? "no program" : program);
    }
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
    LocalInterpreter interpreter =
        LocalInterpreter.find(WordSize.BITS_32)
            .orElseThrow(
                () ->
                    CommandFailure.noBoard(
                        "no 32-bit MicroPython on this machine; scripts/fetch-micropython gets one"));
    Path folder = Files.createDirectories(BoardPort.simulatedBoards());
    PrintWriter out = spec.commandLine().getOut();
    List<AutoCloseable> boards = new ArrayList<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> boards.forEach(BoardsCommand::unplug)));
    for (int i = 1; boards.size() < count; i++) {
      String id = String.format("e6614c31%08x", i);
      Path link = folder.resolve(id);
      if (Files.exists(link)) {
        continue; // another command simulates it
      }
      SimulatedBoard simulated =
          SimulatedBoard.start(
              BoardSettings.picoW(interpreter.executable(), id, folder.resolve(id + ".flash")));
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, simulated.port());
      boards.add(
          () -> {
            Files.deleteIfExists(link);
            simulated.close();
          });
      out.println(link);
    }
    out.println("plugged in; Ctrl-C unplugs");
    out.flush();
    new CountDownLatch(1).await();
    return ExitCode.DONE;
  }

  private static void unplug(AutoCloseable board) {
    try {
      board.close();
    } catch (Exception e) {
      System.err.println("mochaberry: " + e.getMessage());
    }
  }
}
