package dev.mochaberry.tests;

import dev.mochaberry.board.Folders;
import dev.mochaberry.board.simulated.PseudoTerminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A Raspberry Pi Pico that is emulated down to its processor, with MicroPython's firmware for it:
 * what {@code scripts/fetch-pico} puts into the cache folder, run by {@code src/pico/pico.mjs}. It
 * takes some fifteen times as long as a real one, and its flash is a file.
 */
final class EmulatedPico implements AutoCloseable {
  /** How long the board waits for someone to take its output before it is lost. */
  private static final int PATIENCE_MILLIS = 500;

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Path fetched;
  private final Path flash;
  private final Path folder;
  private final Path port;
  private final List<String> remarks = new ArrayList<>();
  private Process process;
  private PseudoTerminal terminal;
  private long received;
  private int changes;
  private long unplugAt = Long.MAX_VALUE;

  private EmulatedPico(Path fetched, Path flash, Path folder) {
    this.fetched = fetched;
    this.flash = flash;
    this.folder = folder;
    this.port = folder.resolve("port");
  }

  /** What a board is made of, or nothing where it was not fetched. */
  static Optional<Path> fetched() {
    Path folder = MicroPython.cache().resolve("pico");
    return Files.exists(folder.resolve("firmware.bin"))
            && Files.exists(folder.resolve("node_modules/rp2040js/package.json"))
        ? Optional.of(folder)
        : Optional.empty();
  }

  /** Why tests are skipped when there is none. */
  static String missing() {
    return "no emulated Pico: run scripts/fetch-pico";
  }

  /**
   * Plugs a board in, and waits until the computer sees it.
   *
   * @param flash the file that keeps what is on it
   */
  static EmulatedPico plugIn(Path fetched, Path flash) throws Exception {
    EmulatedPico pico =
        new EmulatedPico(fetched, flash, Files.createTempDirectory("mochaberry-pico"));
    pico.plugIn(0);
    return pico;
  }

  /**
   * The same after {@link #unplug}.
   *
   * @param cut the power goes in the middle of that change of the flash; 0 for never
   */
  void plugIn(int cut) throws Exception {
    Path script = SuiteFolders.find("pico").programs().resolveSibling("pico").resolve("pico.mjs");
    Process started =
        new ProcessBuilder(
                "node",
                script.toString(),
                fetched.toString(),
                fetched.resolve("firmware.bin").toString(),
                flash.toAbsolutePath().toString(),
                Integer.toString(cut))
            .start();
    synchronized (this) {
      process = started;
      received = 0;
      changes = 0;
    }
    start("pico-states", () -> watch(started));
    start("pico-out", () -> carryOut(started));
    await("the board shows its port", () -> Files.exists(port) || !started.isAlive());
  }

  /** The serial port, the same link whenever the board is there. */
  String port() {
    return port.toString();
  }

  /** Whether it has power. */
  synchronized boolean isPowered() {
    return process != null && process.isAlive();
  }

  /** The power goes after that many more bytes from the computer. */
  synchronized void unplugAfter(long bytes) {
    unplugAt = received + bytes;
  }

  /** How many bytes came from the computer since the board was plugged in. */
  synchronized long received() {
    return received;
  }

  /** How often its flash was erased or programmed since. */
  synchronized int changes() {
    return changes;
  }

  /** What the emulator said, beside where the board stands. */
  synchronized List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Takes the power away, wherever the board is. */
  void unplug() {
    Process last;
    synchronized (this) {
      last = process;
      unplugAt = Long.MAX_VALUE;
    }
    last.destroyForcibly();
    hidePort();
    try {
      last.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    unplug();
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until something holds. */
  static void await(String what, Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!holds.call()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("still waiting until " + what);
      }
      Thread.sleep(20);
    }
  }

  private void watch(Process mine) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(mine.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        switch (line) {
          case "up" -> showPort(mine);
          case "reset", "cut", "bootloader" -> hidePort();
          case "change" -> {
            synchronized (this) {
              changes++;
            }
          }
          default -> {
            synchronized (this) {
              remarks.add(line);
            }
          }
        }
      }
    } catch (IOException e) {
      // The stream of a process that was killed.
    }
  }

  private synchronized void showPort(Process mine) throws IOException {
    if (mine != process || terminal != null) {
      return;
    }
    PseudoTerminal opened = PseudoTerminal.open();
    terminal = opened;
    Path next = folder.resolve("port.new");
    Files.createSymbolicLink(next, opened.path());
    Files.move(next, port);
    start("pico-in", () -> carryIn(opened, mine.getOutputStream()));
  }

  private synchronized void hidePort() {
    if (terminal != null) {
      terminal.close();
      terminal = null;
      port.toFile().delete();
    }
  }

  private void carryIn(PseudoTerminal from, OutputStream to) {
    try {
      for (byte[] part = from.read(); part != null; part = from.read()) {
        int length;
        synchronized (this) {
          length = (int) Math.min(part.length, unplugAt - received);
          received += length;
        }
        to.write(Arrays.copyOf(part, length));
        to.flush();
        if (length < part.length) {
          unplug();
          return;
        }
      }
    } catch (IOException e) {
      // The board has just lost its power.
    }
  }

  private void carryOut(Process mine) {
    boolean heard = true;
    byte[] part = new byte[4096];
    try (InputStream in = mine.getInputStream()) {
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        PseudoTerminal to;
        synchronized (this) {
          to = mine == process ? terminal : null;
        }
        if (to != null) {
          heard = to.write(Arrays.copyOf(part, n), heard ? PATIENCE_MILLIS : 0);
        }
      }
    } catch (IOException e) {
      // The stream of a process that was killed.
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
