package dev.mochaberry.cli;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.BoardState;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.deploy.MpyCompiler;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mochaberry doctor}: what is missing on the way to a board, and what to do about it. */
@Command(
    name = "doctor",
    description = {
      "Look for what stands between you and a board, and say what to do.",
      "A board interrupts its program to answer; it is started again."
    },
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  /** Before 1.22 mpremote knew neither hashes nor atomic copies of what is up to date. */
  private static final int OLDEST_TOOL = 122;

  /** Before 1.21 the module was called {@code uasyncio}. */
  private static final int OLDEST_FIRMWARE = 121;

  @Spec private CommandSpec spec;
  @Mixin private BoardChoice board;

  private boolean well = true;

  @Override
  public Integer call() throws InterruptedException {
    Optional<Mpremote> tool = tool();
    say(
        MpyCompiler.find().isPresent(),
        "mpy-cross",
        "found: programs go to boards compiled",
        "not found: boards get sources; scripts/fetch-mpy-cross gets it",
        true);
    say(
        LocalInterpreter.find(WordSize.BITS_32).isPresent(),
        "MicroPython on this machine",
        "found",
        "not found: run and tests need it; scripts/fetch-micropython gets it",
        true);
    List<BoardPort> ports = BoardPort.all();
    say(
        !ports.isEmpty(),
        "boards",
        ports.size() + " plugged in",
        "none plugged in: use a USB cable that carries data; a Pico without MicroPython shows a"
            + " drive called RPI-RP2 when plugged in with BOOTSEL held: copy the firmware there",
        false);
    if (tool.isPresent()) {
      for (BoardPort port : ports) {
        look(tool.get(), port);
      }
    }
    return well ? ExitCode.DONE : ExitCode.NO_BOARD;
  }

  private Optional<Mpremote> tool() throws InterruptedException {
    Optional<Mpremote> tool = Mpremote.find();
    String version = tool.isPresent() ? tool.get().version().orElse("") : "";
    if (tool.isPresent() && version.isEmpty()) {
      say(false, "mpremote", "", tool.get().executable() + " does not start", false);
      return Optional.empty();
    }
    say(
        tool.isPresent() && number(version) >= OLDEST_TOOL,
        "mpremote",
        version,
        tool.isEmpty()
            ? "not found: 'pip install mpremote' gets it"
            : version + " is too old: 'pip install --upgrade mpremote'",
        false);
    return tool;
  }

  private void look(Mpremote tool, BoardPort port) throws InterruptedException {
    try {
      BoardState state = new Deployer(tool, port.path()).inspect();
      new Console(port.path()).restart();
      say(
          number(state.firmware()) >= OLDEST_FIRMWARE,
          port.path(),
          "MicroPython " + state.firmware() + " answers",
          "MicroPython " + state.firmware() + " is too old for asyncio: 1.21 or newer, please",
          false);
    } catch (BoardFailure | IOException e) {
      say(false, port.path(), "", e.getMessage(), false);
    }
  }

  /** 121 for 1.21.0; 0 for what is no version. */
  private static int number(String version) {
    String[] parts = version.split("\\.");
    try {
      return Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return 0;
    }
  }

  private void say(boolean fine, String what, String good, String bad, boolean optional) {
    well &= fine || optional;
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        (fine ? "ok    " : optional ? "note  " : "wrong ") + what + ": " + (fine ? good : bad));
    out.flush();
  }
}
