package dev.mochaberry.board.simulated;

/** What a link does to the bytes it carries towards the board: faults that a test puts in. */
final class Link {
  private long received;
  private long left = Long.MAX_VALUE;
  private Runnable then = () -> {};
  private volatile boolean silent;

  /** Does something once, when that many more bytes have gone to the board. */
  synchronized void after(long bytes, Runnable what) {
    left = bytes;
    then = what;
  }

  /** Whether nothing goes through in either direction, though the port is there. */
  void silent(boolean now) {
    silent = now;
  }

  boolean isSilent() {
    return silent;
  }

  /** How many bytes got through so far. */
  synchronized long received() {
    return received;
  }

  /** How many of the bytes get through before something is due. */
  synchronized int carried(int bytes) {
    int through = (int) Math.min(bytes, left);
    received += through;
    if (left != Long.MAX_VALUE) {
      left -= through;
    }
    return through;
  }

  /** Does what is due now. */
  void settle() {
    Runnable due = () -> {};
    synchronized (this) {
      if (left == 0) {
        left = Long.MAX_VALUE;
        due = then;
      }
    }
    due.run();
  }
}
