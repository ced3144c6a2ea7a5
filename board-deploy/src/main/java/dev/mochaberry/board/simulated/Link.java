package dev.mochaberry.board.simulated;

import java.util.concurrent.atomic.AtomicLong;

/** What a link does to the bytes it carries towards the board: faults that a test puts in. */
final class Link {
  private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong received = new AtomicLong();
  private volatile boolean silent;
  private final Runnable dropped;

  /**
   * A link without faults.
   *
   * @param dropped is run once when the link breaks
   */
  Link(Runnable dropped) {
    this.dropped = dropped;
  }

  /** Breaks after that many more bytes towards the board. */
  void dropAfter(long bytes) {
    left.set(bytes);
  }

  /** Whether nothing goes through in either direction, though the port is there. */
  void silent(boolean now) {
    silent = now;
  }

  boolean isSilent() {
    return silent;
  }

  /** How many bytes got through so far. */
  long received() {
    return received.get();
  }

  /** How many of the bytes get through. */
  int carried(int bytes) {
    if (silent) {
      return 0;
    }
    int through = (int) Math.min(bytes, left.get());
    received.addAndGet(through);
    if (left.get() != Long.MAX_VALUE && left.addAndGet(-through) == 0) {
      left.set(Long.MAX_VALUE);
      dropped.run();
    }
    return through;
  }
}
