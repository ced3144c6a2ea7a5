package dev.mochaberry.standins.javax.crypto;

/** The bytes that a counter gives when it is encrypted. */
final class KeyStream {
  private final Aes aes;
  private final byte[] counter;

  /** How many of the counter's last bytes count. */
  private final int width;

  private byte[] block;
  private int used = Aes.BLOCK;

  KeyStream(Aes aes, byte[] first, int width) {
    this.aes = aes;
    this.counter = first.clone();
    this.width = width;
  }

  /** Adds the next bytes to the text, in its place. */
  byte[] added(byte[] text) {
    for (int i = 0; i < text.length; i++) {
      if (used == Aes.BLOCK) {
        block = next();
        used = 0;
      }
      text[i] ^= block[used++];
    }
    return text;
  }

  /** The next whole block. */
  byte[] next() {
    byte[] encrypted = counter.clone();
    aes.encrypt(encrypted, 0);
    for (int i = Aes.BLOCK - 1; i >= Aes.BLOCK - width; i--) {
      if (++counter[i] != 0) {
        break;
      }
    }
    return encrypted;
  }
}
