package dev.mochaberry.board.simulated;

import dev.mochaberry.board.SimulatedModules;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One life of a board's processor: from power or a reset to the next. */
final class Firmware implements MarkedOutput.Listener {
  /** How a life starts; the words are those of {@code firmware.py}. */
  enum Start {
    /** Power came, or the reset button or {@code machine.reset()}: {@code main.py} runs. */
    HARD,
    /** A soft reset from the friendly REPL: {@code main.py} runs. */
    FRIENDLY,
    /** A soft reset from the raw REPL: {@code main.py} does not run. */
    RAW,
    /** The life before ended by an interrupt ({@link End#INTERRUPTED}) in the friendly REPL. */
    INTERRUPTED_FRIENDLY,
    /** The same in the raw REPL. */
    INTERRUPTED_RAW;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a life ended. */
  enum End {
    SOFT_FRIENDLY,
    SOFT_RAW,
    HARD,
    POWER_CUT,
    /**
     * A program was interrupted, and the interpreter did not survive it (see {@link Interrupt}).
     */
    INTERRUPTED,
    /** The interpreter ended by itself, which a board's firmware never does. */
    CRASH
  }

  private final Process process;
  private final OutputStream input;
  private final MarkedOutput output;
  private final Sink sink;
  private volatile char state = 'I';
  private volatile boolean sendsBytes;
  private volatile boolean raw;
  private volatile End end = End.CRASH;
  private volatile Interrupt interrupt = Interrupt.none();

  /** What a board's processor does to the world. */
  interface Sink {
    /** More bytes for the port, in order. */
    void take(byte[] bytes);

    /** A write to the flash, where they are counted. */
    void wrote();
  }

  private Firmware(Process process, byte[] mark, Sink sink) {
    this.process = process;
    this.input = process.getOutputStream();
    this.output = new MarkedOutput(mark);
    this.sink = sink;
  }

  /**
   * Starts the processor.
   *
   * @param cutAt the write to the flash in whose middle the power goes, counted from 1
   * @throws IOException if the interpreter cannot be started
   */
  static Firmware boot(
      BoardSettings settings, Path program, Start start, OptionalInt cutAt, Path log, Sink sink)
      throws IOException {
    String mark = "\u001e" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    List<String> command = new ArrayList<>();
    command.add(settings.interpreter().toString());
    command.add("-X");
    command.add("heapsize=" + (settings.heapBytes() + BoardSettings.OWN_HEAP_BYTES));
    command.add(program.toString());
    command.add(mark);
    command.add(settings.image().toAbsolutePath().toString());
    command.add(start.word());
    command.add(settings.id());
    command.add(settings.firmware());
    command.add(Integer.toString(settings.pace().eraseMillis()));
    cutAt.ifPresent(n -> command.add(Integer.toString(n)));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put(SimulatedModules.VARIABLE, SimulatedModules.searchPath());
    builder.redirectError(Redirect.appendTo(log.toFile()));
    Process process = builder.start();
    return new Firmware(process, mark.getBytes(StandardCharsets.UTF_8), sink);
  }

  /** Carries output until this life ends; says how it ended. */
  End run() throws InterruptedException {
    byte[] part = new byte[4096];
    try (InputStream in = process.getInputStream()) {
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        output.feed(part, n, this);
      }
    } catch (IOException e) {
      // The stream of a process that was killed.
    }
    process.waitFor();
    return end == End.CRASH && interrupt.isOpen() ? End.INTERRUPTED : end;
  }

  /** How the life after one that an interrupt ended starts. */
  Start afterInterrupt() {
    return raw ? Start.INTERRUPTED_RAW : Start.INTERRUPTED_FRIENDLY;
  }

  /** What an interpreter that did not survive an interrupt has not read. */
  byte[] unread() {
    return interrupt.unread();
  }

  /** Bytes from the port. */
  void receive(byte[] bytes) {
    try {
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == 3 && state == 'R') {
          input.flush();
          interrupt(Arrays.copyOf(bytes, i));
        } else {
          input.write(bytes[i]);
          interrupt.followedBy(bytes[i]);
        }
      }
      input.flush();
    } catch (IOException e) {
      // It has just ended: a processor in reset hears nothing.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void interrupt(byte[] before) throws InterruptedException {
    Thread.sleep(interrupt.millisToNext());
    if (state == 'R') {
      interrupt = Interrupt.sentBehind(before);
      Posix.SYSTEM.kill((int) process.pid(), Posix.SIGINT);
      Interrupt mine = interrupt;
      Thread watch = new Thread(() -> watch(mine), "mochaberry-board-interrupt");
      watch.setDaemon(true);
      watch.start();
    }
  }

  private void watch(Interrupt one) {
    try {
      if (one.hangs(process.pid())) {
        end(End.INTERRUPTED);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether a program runs, and not the REPL. */
  boolean isRunningProgram() {
    return state != 'I';
  }

  /** Takes the power away at once. */
  void cutPower() {
    end(End.POWER_CUT);
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void bytes(byte[] bytes) {
    boolean text = !sendsBytes && (state == 'R' || state == 'B');
    sink.take(text ? withCarriageReturns(bytes) : bytes);
  }

  @Override
  public void state(char letter) {
    switch (letter) {
      case 'W' -> sink.wrote();
      case 'P' -> cutPower();
      case 'H' -> end(End.HARD);
      case 'F' -> end(End.SOFT_FRIENDLY);
      case 'A' -> end(End.SOFT_RAW);
      case 'N' -> sendsBytes = true;
      case 'X' -> raw = true;
      case 'Y' -> raw = false;
      default -> {
        state = letter;
        sendsBytes = false;
        if (letter != 'R') {
          interrupt.isOver();
        }
      }
    }
  }

  private void end(End how) {
    end = how;
    process.destroyForcibly();
  }

  /** A program's line ends, as its board sends them. */
  private static byte[] withCarriageReturns(byte[] bytes) {
    int lines = 0;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    byte[] all = new byte[bytes.length + lines];
    int n = 0;
    for (byte b : bytes) {
      if (b == '\n') {
        all[n++] = '\r';
      }
      all[n++] = b;
    }
    return all;
  }
}
