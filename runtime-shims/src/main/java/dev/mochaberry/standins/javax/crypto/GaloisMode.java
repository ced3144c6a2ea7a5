package dev.mochaberry.standins.javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.MessageDigest;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.GCMParameterSpec;

/** A counter, and a tag that proves the text and more (GCM, NIST SP 800-38D). */
final class GaloisMode extends CipherMode {
  private static final int USUAL_IV = 12;

  /** How many bytes of the counter count. */
  private static final int COUNTED = 4;

  private int tagLength;
  private KeyStream stream;
  private GaloisHash hash;

  /** What the hash is hidden by. */
  private byte[] mask;

  /** What is proved beside the text. */
  private byte[] extra;

  /** What was encrypted. */
  private byte[] sealed;

  private boolean extraEnded;

  /** Whether a text was encrypted: another needs another start. */
  private boolean spent;

  private byte[] lastKey;
  private byte[] lastStart;

  @Override
  byte[] start(boolean encrypts, AlgorithmParameterSpec parameters, SecureRandom random)
      throws InvalidAlgorithmParameterException {
    if (parameters == null) {
      if (!encrypts) {
        throw new InvalidAlgorithmParameterException("No GCMParameterSpec specified");
      }
      tagLength = BLOCK;
      return randomBytes(USUAL_IV, random);
    }
    if (!(parameters instanceof GCMParameterSpec)) {
      throw new InvalidAlgorithmParameterException(
          "AlgorithmParameterSpec not of GCMParameterSpec");
    }
    GCMParameterSpec spec = (GCMParameterSpec) parameters;
    int bits = spec.getTLen();
    if (bits < 96 || bits > 128 || bits % 8 != 0) {
      throw new InvalidAlgorithmParameterException(
          "Unsupported TLen value.  Must be one of {128, 120, 112, 104, 96}");
    }
    if (spec.getIV().length == 0) {
      throw new InvalidAlgorithmParameterException("IV is empty");
    }
    tagLength = bits / 8;
    return spec.getIV();
  }

  @Override
  void check(boolean encrypts, byte[] key, byte[] start) throws InvalidAlgorithmParameterException {
    if (encrypts) {
      if (Arrays.equals(key, lastKey) && Arrays.equals(start, lastStart)) {
        throw new InvalidAlgorithmParameterException("Cannot reuse iv for GCM encryption");
      }
      lastKey = key;
      lastStart = start;
    }
  }

  @Override
  void restart() {
    byte[] zeros = new byte[BLOCK];
    aes.encrypt(zeros, 0);
    hash = new GaloisHash(zeros);
    stream = new KeyStream(aes, firstCounter(), COUNTED);
    mask = stream.next();
    pending = new byte[0];
    extra = new byte[0];
    sealed = new byte[0];
    extraEnded = false;
    spent = false;
  }

  private byte[] firstCounter() {
    if (iv.length == USUAL_IV) {
      byte[] counter = Arrays.copyOf(iv, BLOCK);
      counter[BLOCK - 1] = 1;
      return counter;
    }
    hash.update(iv);
    hash.take(0, 8L * iv.length);
    byte[] counter = hash.value();
    hash.reset();
    return counter;
  }

  @Override
  void updateExtra(byte[] data) {
    checkUnspent();
    if (extraEnded) {
      throw new IllegalStateException("Update has been called; no more AAD data");
    }
    extra = joined(extra, data);
  }

  @Override
  byte[] update(byte[] part) {
    checkUnspent();
    extraEnded = true;
    pending = joined(pending, part);
    // Nothing is given out that is not proved.
    return encrypting ? encrypted(pending.length / BLOCK * BLOCK) : new byte[0];
  }

  private byte[] encrypted(int n) {
    byte[] out = stream.added(Arrays.copyOf(pending, n));
    pending = Arrays.copyOfRange(pending, n, pending.length);
    sealed = joined(sealed, out);
    return out;
  }

  @Override
  byte[] finish(byte[] part) throws AEADBadTagException {
    checkUnspent();
    pending = joined(pending, part);
    if (encrypting) {
      byte[] out = encrypted(pending.length);
      spent = true;
      return joined(out, tag());
    }
    int n = pending.length - tagLength;
    if (n < 0) {
      throw tooShort();
    }
    sealed = Arrays.copyOf(pending, n);
    boolean proved = MessageDigest.isEqual(tag(), Arrays.copyOfRange(pending, n, pending.length));
    byte[] out = proved ? stream.added(sealed) : null;
    restart();
    if (!proved) {
      throw new AEADBadTagException(NewerJdk.is() ? "Tag mismatch" : "Tag mismatch!");
    }
    return out;
  }

  private AEADBadTagException tooShort() {
    if (!NewerJdk.is()) {
      throw new ProviderException(new ShortBufferException("Output buffer invalid"));
    }
    return new AEADBadTagException(
        "Input data too short to contain an expected tag length of " + tagLength + "bytes");
  }

  private byte[] tag() {
    hash.reset();
    hash.update(extra);
    hash.update(sealed);
    hash.take(8L * extra.length, 8L * sealed.length);
    byte[] tag = hash.value();
    add(mask, tag, 0);
    return Arrays.copyOf(tag, tagLength);
  }

  private void checkUnspent() {
    if (spent) {
      throw new IllegalStateException("Must use either different key or  iv for GCM encryption");
    }
  }

  @Override
  int outputSize(int length) {
    int n = pending.length + length;
    return encrypting ? n + tagLength : Math.max(0, n - tagLength);
  }
}
