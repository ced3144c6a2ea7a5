package dev.mochaberry.standins.javax.crypto;

/** The block cipher AES (FIPS 197), a byte at a time: what fits a small integer stays one. */
final class Aes {
  static final int BLOCK = 16;

  /** The polynomial that products of bytes are taken modulo. */
  private static final int POLYNOMIAL = 0x11b;

  private static final int[] BOX = new int[256];
  private static final int[] INVERSE = new int[256];
  private static final int[] TIMES2 = new int[256];

  static {
    for (int i = 0; i < 256; i++) {
      TIMES2[i] = i < 128 ? 2 * i : 2 * i ^ POLYNOMIAL;
    }
    int p = 1;
    int q = 1;
    do {
      p ^= TIMES2[p]; // times 3, which comes by every byte but 0
      q ^= q << 1;
      q ^= q << 2;
      q = (q ^ q << 4) & 255; // divided by 3
      if (q > 127) {
        q ^= 9;
      }
      int mixed = q ^ turned(q, 1) ^ turned(q, 2) ^ turned(q, 3) ^ turned(q, 4) ^ 0x63;
      BOX[p] = mixed;
      INVERSE[mixed] = p;
    } while (p != 1);
    BOX[0] = 0x63;
    INVERSE[0x63] = 0;
  }

  /** The bytes of the keys of all rounds. */
  private final int[] keys;

  private final int rounds;
  private int[] state = new int[BLOCK];
  private int[] next = new int[BLOCK];

  /**
   * @param key 16, 24 or 32 bytes
   */
  Aes(byte[] key) {
    int n = key.length;
    rounds = n / 4 + 6;
    keys = new int[BLOCK * (rounds + 1)];
    for (int i = 0; i < n; i++) {
      keys[i] = key[i] & 255;
    }
    int constant = 1;
    for (int i = n; i < keys.length; i += 4) {
      boolean first = i % n == 0;
      boolean boxed = first || n == 32 && i % n == 16;
      for (int k = 0; k < 4; k++) {
        int b = keys[i - 4 + (first ? (k + 1) % 4 : k)];
        keys[i + k] = keys[i - n + k] ^ (boxed ? BOX[b] : b);
      }
      if (first) {
        keys[i] ^= constant;
        constant = TIMES2[constant];
      }
    }
  }

  private static int turned(int b, int by) {
    return (b << by | b >> 8 - by) & 255;
  }

  /** Encrypts a block in its place. */
  void encrypt(byte[] data, int at) {
    take(data, at, 0);
    for (int round = 1; round < rounds; round++) {
      for (int i = 0; i < BLOCK; i += 4) {
        int a = BOX[state[i]];
        int b = BOX[state[i + 5 & 15]];
        int c = BOX[state[i + 10 & 15]];
        int d = BOX[state[i + 15 & 15]];
        int all = a ^ b ^ c ^ d;
        int key = BLOCK * round + i;
        next[i] = a ^ all ^ TIMES2[a ^ b] ^ keys[key];
        next[i + 1] = b ^ all ^ TIMES2[b ^ c] ^ keys[key + 1];
        next[i + 2] = c ^ all ^ TIMES2[c ^ d] ^ keys[key + 2];
        next[i + 3] = d ^ all ^ TIMES2[d ^ a] ^ keys[key + 3];
      }
      int[] last = state;
      state = next;
      next = last;
    }
    for (int i = 0; i < BLOCK; i++) {
      data[at + i] = (byte) (BOX[state[5 * i & 15]] ^ keys[BLOCK * rounds + i]);
    }
  }

  /** Decrypts a block in its place. */
  void decrypt(byte[] data, int at) {
    take(data, at, rounds);
    for (int round = rounds - 1; round > 0; round--) {
      for (int i = 0; i < BLOCK; i++) {
        next[i] = INVERSE[state[13 * i & 15]] ^ keys[BLOCK * round + i];
      }
      for (int i = 0; i < BLOCK; i += 4) {
        int a = next[i];
        int b = next[i + 1];
        int c = next[i + 2];
        int d = next[i + 3];
        int all = a ^ b ^ c ^ d;
        int even = TIMES2[TIMES2[a ^ c]];
        int odd = TIMES2[TIMES2[b ^ d]];
        int eight = TIMES2[even ^ odd];
        state[i] = a ^ all ^ eight ^ even ^ TIMES2[a ^ b];
        state[i + 1] = b ^ all ^ eight ^ odd ^ TIMES2[b ^ c];
        state[i + 2] = c ^ all ^ eight ^ even ^ TIMES2[c ^ d];
        state[i + 3] = d ^ all ^ eight ^ odd ^ TIMES2[d ^ a];
      }
    }
    for (int i = 0; i < BLOCK; i++) {
      data[at + i] = (byte) (INVERSE[state[13 * i & 15]] ^ keys[i]);
    }
  }

  private void take(byte[] data, int at, int round) {
    for (int i = 0; i < BLOCK; i++) {
      state[i] = data[at + i] & 255 ^ keys[BLOCK * round + i];
    }
  }
}
