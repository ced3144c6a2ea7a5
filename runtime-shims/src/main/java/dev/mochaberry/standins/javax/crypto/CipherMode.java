package dev.mochaberry.standins.javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import javax.crypto.BadPaddingException;
import javax.crypto.IllegalBlockSizeException;

/** What becomes of a text of many blocks, part by part. */
abstract class CipherMode {
  static final int BLOCK = Aes.BLOCK;

  Aes aes;
  boolean encrypting;

  /** What is known beside the key; null where there is nothing. */
  byte[] iv;

  /** What was taken and has not been given out. */
  byte[] pending = {};

  /**
   * What the text starts with, from what the program says, or at random.
   *
   * @param parameters null where it says nothing
   */
  abstract byte[] start(boolean encrypts, AlgorithmParameterSpec parameters, SecureRandom random)
      throws InvalidAlgorithmParameterException;

  /** Looks at a key before it is used. */
  void check(boolean encrypts, byte[] key, byte[] start)
      throws InvalidAlgorithmParameterException {}

  final void begin(boolean encrypts, byte[] key, byte[] start) {
    encrypting = encrypts;
    iv = start;
    aes = new Aes(key);
    restart();
  }

  /** Back to where {@link #begin} left it. */
  abstract void restart();

  /** The next part, which is not empty; what is given out of it may be. */
  abstract byte[] update(byte[] part);

  abstract byte[] finish(byte[] part) throws IllegalBlockSizeException, BadPaddingException;

  /** How many bytes the next part gives at most. */
  abstract int outputSize(int length);

  void updateExtra(byte[] data) {
    throw new UnsupportedOperationException(
        "The underlying Cipher implementation does not support this method");
  }

  static byte[] randomBytes(int n, SecureRandom random) {
    byte[] bytes = new byte[n];
    (random == null ? new SecureRandom() : random).nextBytes(bytes);
    return bytes;
  }

  static byte[] joined(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  /** Adds a block to the one at a place, bit by bit. */
  static void add(byte[] block, byte[] data, int at) {
    for (int i = 0; i < BLOCK; i++) {
      data[at + i] ^= block[i];
    }
  }
}
