package dev.mochaberry.standins.javax.crypto;

/** GHASH, the hash of Galois/Counter Mode (NIST SP 800-38D, 6.4). */
final class GaloisHash {
  private static final int BLOCK = 16;

  /** The key times 0 to 15, each two words, the higher first. */
  private final long[][] multiples = new long[16][];

  private final long[] sum = new long[2];

  /**
   * @param key the block that is encrypted zeros
   */
  GaloisHash(byte[] key) {
    long high = word(key, 0);
    long low = word(key, 8);
    multiples[0] = new long[2];
    for (int bit = 8; bit > 0; bit >>= 1) {
      multiples[bit] = new long[] {high, low};
      long reduced = (low & 1) == 0 ? 0 : 0xe1L << 56;
      low = low >>> 1 | high << 63;
      high = high >>> 1 ^ reduced;
    }
    for (int i = 3; i < 16; i++) {
      int bit = Integer.highestOneBit(i);
      if (bit != i) {
        long[] a = multiples[bit];
        long[] b = multiples[i ^ bit];
        multiples[i] = new long[] {a[0] ^ b[0], a[1] ^ b[1]};
      }
    }
  }

  private static long word(byte[] data, int at) {
    long w = 0;
    for (int i = 0; i < 8; i++) {
      w = w << 8 | data[at + i] & 255;
    }
    return w;
  }

  void reset() {
    sum[0] = 0;
    sum[1] = 0;
  }

  /** Takes the bytes, and zeros up to the end of a block. */
  void update(byte[] data) {
    byte[] block = new byte[BLOCK];
    for (int at = 0; at < data.length; at += BLOCK) {
      int n = Math.min(BLOCK, data.length - at);
      for (int i = 0; i < BLOCK; i++) {
        block[i] = i < n ? data[at + i] : 0;
      }
      take(word(block, 0), word(block, 8));
    }
  }

  /** Takes a block of two numbers. */
  void take(long first, long second) {
    long[] left = {sum[0] ^ first, sum[1] ^ second};
    long high = 0;
    long low = 0;
    for (int i = 31; i >= 0; i--) {
      long rest = low & 15;
      low = low >>> 4 | high << 60;
      high = high >>> 4 ^ reduced((int) rest);
      int nibble = (int) (left[i >> 4] >>> 60 - 4 * (i & 15)) & 15;
      high ^= multiples[nibble][0];
      low ^= multiples[nibble][1];
    }
    sum[0] = high;
    sum[1] = low;
  }

  /** What four bits that leave at the low end add at the high one. */
  private static long reduced(int bits) {
    long r = 0;
    for (int i = 0; i < 4; i++) {
      if ((bits >> i & 1) != 0) {
        r ^= 0xe1L << 56 >>> 3 - i;
      }
    }
    return r;
  }

  byte[] value() {
    byte[] all = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      all[i] = (byte) (sum[i >> 3] >>> 56 - 8 * (i & 7));
    }
    return all;
  }
}
