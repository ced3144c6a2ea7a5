package dev.mochaberry.board.simulated;

import dev.mochaberry.board.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A board that is not there: the real MicroPython behind a serial port that any tool can open, with
 * a flash that keeps its files. Its faults are those of cables, people and power supplies.
 *
 * <p>Linux and macOS only: the serial port is a pseudo terminal.
 */
public final class SimulatedBoard implements AutoCloseable {
  private static final List<String> FIRMWARE = List.of("firmware.py", "line_editor.py");

  private static final String LOG = "firmware.log";

  /** How long a board that resets is not there, as the system sees it. */
  private static final long RESET_MILLIS = 500;

  /** How long a board waits for someone to take its output before it throws it away. */
  private static final int PATIENCE_MILLIS = 500;

  private final BoardSettings settings;
  private final Path folder;
  private final Path program;
  private final Path port;
  private final Link link = new Link();
  private PseudoTerminal terminal;
  private Firmware firmware;
  private int writesLeft;
  private boolean powered;
  private volatile boolean heard = true;

  private SimulatedBoard(BoardSettings settings, Path folder) throws IOException {
    this.settings = settings;
    this.folder = folder;
    this.port = folder.resolve("port");
    this.program = folder.resolve(FIRMWARE.get(0));
    for (String file : FIRMWARE) {
      try (InputStream in = SimulatedBoard.class.getResourceAsStream("firmware/" + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
    if (!Files.exists(settings.image())) {
      try (RandomAccessFile image = new RandomAccessFile(settings.image().toFile(), "rw")) {
        image.setLength(settings.flashBytes());
      }
    }
  }

  /**
   * Plugs a board in: its port is there, and {@code main.py} runs if it has one.
   *
   * @throws IOException if there is no pseudo terminal, or the interpreter cannot be started
   */
  public static SimulatedBoard start(BoardSettings settings) throws IOException {
    SimulatedBoard board =
        new SimulatedBoard(settings, Files.createTempDirectory("mochaberry-board"));
    board.plugIn();
    return board;
  }

  /** The serial port: a link that stays the same when the board is unplugged and plugged in. */
  public Path port() {
    return port;
  }

  /** The board's unique id. */
  public String id() {
    return settings.id();
  }

  /** Plugs the board into the computer: it gets power and shows its port. */
  public synchronized void plugIn() throws IOException {
    if (powered) {
      throw new IllegalStateException("the board is plugged in already");
    }
    powered = true;
    showPort();
    boot(Firmware.Start.HARD);
  }

  /** Unplugs the board: its port goes and its power too. */
  public void unplug() {
    Firmware last;
    synchronized (this) {
      powered = false;
      last = firmware;
      hidePort();
    }
    if (last != null) {
      last.cutPower();
    }
  }

  /** Whether the board has power. */
  public synchronized boolean isPowered() {
    return powered;
  }

  /** Whether a program runs on the board, and not the REPL. */
  public synchronized boolean isRunningProgram() {
    return powered && firmware != null && firmware.isRunningProgram();
  }

  /** The board is unplugged when it has received that many more bytes. */
  public void unplugAfter(long bytes) {
    link.after(bytes, this::unplug);
  }

  /** Does something when the board has received that many more bytes; a fault of a test's own. */
  public void afterReceiving(long bytes, Runnable fault) {
    link.after(bytes, fault);
  }

  /** The link goes silent when the board has received that many more bytes; the port stays. */
  public void silentAfter(long bytes) {
    link.after(bytes, () -> link.silent(true));
  }

  /** The computer receives bytes that the board never sent, when it has received that many more. */
  public void garbageAfter(long bytes, byte[] garbage) {
    link.after(bytes, () -> inject(garbage));
  }

  /**
   * The power goes in the middle of a write to the flash; the next reset of any kind is where they
   * start to be counted.
   *
   * @param write which one, counted from 1; 0 for never
   */
  public synchronized void cutPowerAtWrite(int write) {
    writesLeft = write;
  }

  /** How many of the writes that {@link #cutPowerAtWrite} counts are still to come. */
  public synchronized int writesLeft() {
    return writesLeft;
  }

  /** How many bytes the board has received from its port so far. */
  public long received() {
    return link.received();
  }

  /** From now on the port is there and nothing comes through, or all is well again. */
  public void silent(boolean now) {
    link.silent(now);
  }

  /** Sends bytes to the computer that the board never wrote: a bad cable. */
  public synchronized void garbage(byte[] bytes) throws IOException {
    terminal.write(bytes, PATIENCE_MILLIS);
  }

  private void inject(byte[] bytes) {
    try {
      garbage(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unplugs the board for good; the image of its flash stays. */
  @Override
  public void close() {
    unplug();
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void showPort() throws IOException {
    terminal = PseudoTerminal.open();
    Path next = folder.resolve("port.new");
    Files.deleteIfExists(port);
    Files.createSymbolicLink(next, terminal.path());
    Files.move(next, port);
    PseudoTerminal mine = terminal;
    start("mochaberry-board-in", () -> carry(mine));
  }

  private void hidePort() {
    if (terminal != null) {
      terminal.close();
      terminal = null;
      port.toFile().delete();
    }
  }

  /** From the port to the board, until the port is gone. */
  private void carry(PseudoTerminal from) {
    try {
      for (byte[] part = from.read(); part != null; part = from.read()) {
        Firmware to;
        synchronized (this) {
          to = firmware;
        }
        pause(part.length);
        int done = 0;
        while (done < part.length && !link.isSilent()) {
          int carried = link.carried(part.length - done);
          if (to != null && carried > 0) {
            to.receive(Arrays.copyOfRange(part, done, done + carried));
          }
          done += carried;
          link.settle();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A link takes its time for so many bytes. */
  private void pause(int bytes) {
    long speed = settings.pace().bytesPerSecond();
    if (speed > 0 && bytes > 0) {
      try {
        Thread.sleep(bytes * 1000L / speed);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private synchronized void boot(Firmware.Start start) throws IOException {
    Path log = folder.resolve(LOG);
    OptionalInt cut = writesLeft > 0 ? OptionalInt.of(writesLeft) : OptionalInt.empty();
    firmware = Firmware.boot(settings, program, start, cut, log, new World());
    Firmware mine = firmware;
    start("mochaberry-board", () -> live(mine));
  }

  private final class World implements Firmware.Sink {
    @Override
    public void take(byte[] bytes) {
      send(bytes);
    }

    @Override
    public void wrote() {
      synchronized (SimulatedBoard.this) {
        writesLeft--;
      }
    }
  }

  /** From the board to the port. Nobody who listens: it is lost, and the board goes on. */
  private void send(byte[] bytes) {
    PseudoTerminal to;
    synchronized (this) {
      to = terminal;
    }
    if (to == null || link.isSilent()) {
      return;
    }
    try {
      heard = to.write(bytes, heard ? PATIENCE_MILLIS : 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void live(Firmware mine) {
    try {
      Firmware.End end = mine.run();
      if (end == Firmware.End.CRASH) {
        System.err.println("the simulated board " + id() + " crashed: " + said());
      }
      if (end == Firmware.End.HARD || end == Firmware.End.CRASH) {
        synchronized (this) {
          if (firmware != mine) {
            return;
          }
          hidePort();
        }
        Thread.sleep(RESET_MILLIS);
      }
      synchronized (this) {
        if (!powered || firmware != mine) {
          return;
        }
        switch (end) {
          case SOFT_FRIENDLY -> boot(Firmware.Start.FRIENDLY);
          case SOFT_RAW -> boot(Firmware.Start.RAW);
          case INTERRUPTED -> {
            boot(mine.afterInterrupt());
            firmware.receive(mine.unread());
          }
          case HARD, CRASH -> {
            showPort();
            boot(Firmware.Start.HARD);
          }
          case POWER_CUT -> {
            powered = false;
            hidePort();
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the firmware printed as an error. */
  private String said() throws IOException {
    Path log = folder.resolve(LOG);
    return Files.exists(log) ? Files.readString(log) : "nothing was printed";
  }

  private static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
