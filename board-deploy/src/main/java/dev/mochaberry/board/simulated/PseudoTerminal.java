package dev.mochaberry.board.simulated;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import dev.mochaberry.board.simulated.Posix.PollDescriptor;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A serial port that is none: what is written here can be read from {@link #path()}, and the other
 * way round, byte by byte as it is.
 */
public final class PseudoTerminal implements Closeable {
  private static final Posix SYSTEM = Posix.SYSTEM;

  /** How long one look for bytes takes, and so a close waits, at most. */
  private static final int STEP_MILLIS = 20;

  private final int end;
  private final int port;
  private final Path path;

  /** Shared by who uses the descriptors: their numbers are someone else's once they are closed. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private boolean closed;

  private PseudoTerminal(int end, int port, Path path) {
    this.end = end;
    this.port = port;
    this.path = path;
  }

  /**
   * A new one.
   *
   * @throws IOException if the system gives none
   */
  public static PseudoTerminal open() throws IOException {
    int end;
    String path;
    synchronized (SYSTEM) { // ptsname has one answer for all
      end = checked("posix_openpt", SYSTEM.posix_openpt(Posix.O_RDWR | Posix.O_NOCTTY));
      checked("grantpt", SYSTEM.grantpt(end));
      checked("unlockpt", SYSTEM.unlockpt(end));
      path = SYSTEM.ptsname(end);
    }
    // Held open, so that settings stay and no one who leaves hangs up.
    int port = checked("open", SYSTEM.open(path, Posix.O_RDWR | Posix.O_NOCTTY));
    Memory attributes = new Memory(Posix.TERMIOS_BYTES);
    checked("tcgetattr", SYSTEM.tcgetattr(port, attributes));
    SYSTEM.cfmakeraw(attributes);
    checked("tcsetattr", SYSTEM.tcsetattr(port, Posix.TCSANOW, attributes));
    return new PseudoTerminal(end, port, Path.of(path));
  }

  /** The device that a program opens as its serial port. */
  public Path path() {
    return path;
  }

  /**
   * What came from the port, at least one byte; null after {@link #close()}, empty when nothing
   * came for a while.
   *
   * @throws IOException if the system refuses
   */
  public byte[] read() throws IOException {
    use.readLock().lock();
    try {
      if (closed) {
        return null;
      }
      if (!ready(Posix.POLLIN, STEP_MILLIS)) {
        return new byte[0];
      }
      byte[] part = new byte[4096];
      long n = SYSTEM.read(end, part, part.length);
      return n <= 0 ? null : Arrays.copyOf(part, (int) n);
    } finally {
      use.readLock().unlock();
    }
  }

  /**
   * Sends bytes to the port. When nobody takes them for {@code patience} milliseconds they are
   * lost, as they are on USB.
   *
   * @return whether all were taken
   * @throws IOException if the system refuses
   */
  public boolean write(byte[] bytes, int patience) throws IOException {
    int sent = 0;
    long waiting = System.nanoTime();
    while (sent < bytes.length) {
      int n = writeNow(bytes, sent, Math.min(patience, STEP_MILLIS));
      if (n < 0 || n == 0 && System.nanoTime() - waiting >= patience * 1_000_000L) {
        return false;
      }
      if (n > 0) {
        sent += n;
        waiting = System.nanoTime();
      }
    }
    return true;
  }

  /** How many bytes were taken: 0 when none were for a moment, negative when none will be. */
  private int writeNow(byte[] bytes, int from, int milliseconds) {
    use.readLock().lock();
    try {
      if (closed) {
        return -1;
      }
      if (!ready(Posix.POLLOUT, milliseconds)) {
        return 0;
      }
      // Less than what a port keeps for its reader: this write does not wait.
      byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 256));
      long n = SYSTEM.write(end, part, part.length);
      return n <= 0 ? -1 : (int) n;
    } finally {
      use.readLock().unlock();
    }
  }

  private boolean ready(short event, int milliseconds) {
    PollDescriptor question = new PollDescriptor();
    question.fd = end;
    question.events = event;
    return SYSTEM.poll(question, 1, milliseconds) > 0 && (question.revents & event) != 0;
  }

  /** Takes the port away: whoever has it open is hung up. */
  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        SYSTEM.close(port);
        SYSTEM.close(end);
      }
    } finally {
      use.writeLock().unlock();
    }
  }

  private static int checked(String call, int result) throws IOException {
    if (result < 0) {
      throw new IOException(call + " failed with error " + Native.getLastError());
    }
    return result;
  }
}
