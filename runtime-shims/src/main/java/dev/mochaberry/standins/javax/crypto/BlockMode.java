package dev.mochaberry.standins.javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import javax.crypto.BadPaddingException;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.IvParameterSpec;

/** Whole blocks, each for itself (ECB) or chained to the one before (CBC). */
final class BlockMode extends CipherMode {
  private final boolean chained;
  private final boolean padded;

  /** The block that the next one is chained to. */
  private byte[] chain;

  BlockMode(boolean chained, boolean padded) {
    this.chained = chained;
    this.padded = padded;
  }

  @Override
  byte[] start(boolean encrypts, AlgorithmParameterSpec parameters, SecureRandom random)
      throws InvalidAlgorithmParameterException {
    return chained || parameters != null ? block(chained, encrypts, parameters, random) : null;
  }

  /** A block of the program's, or of random bytes. */
  static byte[] block(
      boolean taken, boolean encrypts, AlgorithmParameterSpec parameters, SecureRandom random)
      throws InvalidAlgorithmParameterException {
    if (parameters == null) {
      if (!encrypts) {
        throw new InvalidAlgorithmParameterException("Parameters missing");
      }
      return randomBytes(BLOCK, random);
    }
    if (!(parameters instanceof IvParameterSpec)) {
      throw new InvalidAlgorithmParameterException("Unsupported parameter: " + parameters);
    }
    byte[] given = ((IvParameterSpec) parameters).getIV();
    if (given.length != BLOCK) {
      throw new InvalidAlgorithmParameterException(
          "Wrong IV length: must be " + BLOCK + " bytes long");
    }
    if (!taken) {
      throw new InvalidAlgorithmParameterException("ECB mode cannot use IV");
    }
    return given;
  }

  @Override
  void restart() {
    pending = new byte[0];
    chain = iv;
  }

  @Override
  byte[] update(byte[] part) {
    pending = joined(pending, part);
    // What is padded ends with a block that is not given out before the end is known.
    int held = padded && !encrypting ? BLOCK : 0;
    int n = Math.max(0, pending.length - held) / BLOCK * BLOCK;
    byte[] whole = Arrays.copyOf(pending, n);
    pending = Arrays.copyOfRange(pending, n, pending.length);
    return processed(whole);
  }

  @Override
  byte[] finish(byte[] part) throws IllegalBlockSizeException, BadPaddingException {
    byte[] all = joined(pending, part);
    if (padded && encrypting) {
      int n = BLOCK - all.length % BLOCK;
      all = Arrays.copyOf(all, all.length + n);
      Arrays.fill(all, all.length - n, all.length, (byte) n);
    } else if (all.length % BLOCK != 0) {
      throw new IllegalBlockSizeException(
          padded
              ? "Input length must be multiple of 16 when decrypting with padded cipher"
              : "Input length not multiple of 16 bytes");
    }
    byte[] out = processed(all);
    if (padded && !encrypting && out.length > 0) {
      out = Arrays.copyOf(out, out.length - padding(out));
    }
    restart();
    return out;
  }

  private static int padding(byte[] data) throws BadPaddingException {
    int n = data[data.length - 1];
    boolean good = n > 0 && n <= BLOCK;
    for (int i = 1; good && i <= n; i++) {
      good = data[data.length - i] == n;
    }
    if (!good) {
      throw new BadPaddingException(
          "Given final block not properly padded. Such issues can arise if a bad key is used"
              + " during decryption.");
    }
    return n;
  }

  private byte[] processed(byte[] data) {
    for (int at = 0; at < data.length; at += BLOCK) {
      byte[] next = encrypting ? null : Arrays.copyOfRange(data, at, at + BLOCK);
      if (encrypting) {
        if (chained) {
          add(chain, data, at);
        }
        aes.encrypt(data, at);
        next = Arrays.copyOfRange(data, at, at + BLOCK);
      } else {
        aes.decrypt(data, at);
        if (chained) {
          add(chain, data, at);
        }
      }
      chain = next;
    }
    return data;
  }

  @Override
  int outputSize(int length) {
    int n = pending.length + length;
    return padded && encrypting ? n + BLOCK - n % BLOCK : n;
  }
}
