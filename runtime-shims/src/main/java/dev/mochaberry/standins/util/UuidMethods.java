package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.UUID;

/** What of {@code java.util.UUID} programs seldom ask for. */
@Supplements("java.util.UUID")
final class UuidMethods {
  private UuidMethods() {}

  static int variant(UUID id) {
    long low = id.getLeastSignificantBits();
    return (int) (low >>> (64 - (low >>> 62)) & low >> 63);
  }

  static long timestamp(UUID id) {
    checkTimed(id);
    long high = id.getMostSignificantBits();
    return (high & 0xFFFL) << 48 | (high >> 16 & 0xFFFFL) << 32 | high >>> 32;
  }

  static int clockSequence(UUID id) {
    checkTimed(id);
    return (int) (id.getLeastSignificantBits() >>> 48 & 0x3FFF);
  }

  static long node(UUID id) {
    checkTimed(id);
    return id.getLeastSignificantBits() & 0xFFFFFFFFFFFFL;
  }

  private static void checkTimed(UUID id) {
    if (id.version() != 1) {
      throw new UnsupportedOperationException("Not a time-based UUID");
    }
  }
}
