package dev.mochaberry.board;

/** The word size of a MicroPython build, which decides where its small integers end. */
public enum WordSize {
  /** 32-bit words and 31-bit small integers: what the Pico has. The reference. */
  BITS_32(32),
  /** 64-bit words and 63-bit small integers: the usual desktop build. */
  BITS_64(64);

  private final int bits;

  WordSize(int bits) {
    this.bits = bits;
  }

  /** The number of bits: 32 or 64. */
  public int bits() {
    return bits;
  }
}
