package dev.mochaberry.board.simulated;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Takes the marks out of what the firmware writes: behind each stands one letter that tells how
 * things stand from there on.
 */
final class MarkedOutput {
  /** What comes out, in order. */
  interface Listener {
    /** Bytes of the board. */
    void bytes(byte[] bytes);

    /** The letter of a mark. */
    void state(char letter);
  }

  private final byte[] mark;
  private byte[] held = new byte[0];

  MarkedOutput(byte[] mark) {
    this.mark = mark.clone();
  }

  /** Goes on with more of the output; what may be the beginning of a mark waits for the rest. */
  void feed(byte[] part, int length, Listener listener) {
    byte[] all = Arrays.copyOf(held, held.length + length);
    System.arraycopy(part, 0, all, held.length, length);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    int i = 0;
    while (i < all.length && !isCut(all, i)) {
      if (startsAt(all, i)) {
        flush(plain, listener);
        listener.state((char) all[i + mark.length]);
        i += mark.length + 1;
      } else {
        plain.write(all[i++]);
      }
    }
    flush(plain, listener);
    held = Arrays.copyOfRange(all, i, all.length);
  }

  private boolean startsAt(byte[] all, int i) {
    return i + mark.length < all.length
        && Arrays.equals(all, i, i + mark.length, mark, 0, mark.length);
  }

  /** Whether all there is from here on is the beginning of a mark, without its letter. */
  private boolean isCut(byte[] all, int i) {
    int left = all.length - i;
    return left <= mark.length && Arrays.equals(all, i, all.length, mark, 0, left);
  }

  private static void flush(ByteArrayOutputStream plain, Listener listener) {
    if (plain.size() > 0) {
      listener.bytes(plain.toByteArray());
      plain.reset();
    }
  }
}
