package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.BitSet;

/** What of {@code java.util.BitSet} programs seldom ask for: the buffers keep their places. */
@Supplements("java.util.BitSet")
final class BitSetMethods {
  private BitSetMethods() {}

  static BitSet valueOf(ByteBuffer source) {
    byte[] data = new byte[source.remaining()];
    source.duplicate().get(data);
    return BitSet.valueOf(data);
  }

  static BitSet valueOf(LongBuffer source) {
    long[] data = new long[source.remaining()];
    source.duplicate().get(data);
    return BitSet.valueOf(data);
  }
}
