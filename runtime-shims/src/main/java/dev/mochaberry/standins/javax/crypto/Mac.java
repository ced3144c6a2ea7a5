package dev.mochaberry.standins.javax.crypto;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.SecretKey;

/** {@code javax.crypto.Mac}: codes that prove who wrote a message, as HMAC has them (RFC 2104). */
public class Mac {
  private static final String HMAC = "HMAC";

  private final String algorithm;
  private final MessageDigest inner;
  private final MessageDigest outer;

  /** How many bytes the digest takes at a time. */
  private final int block;

  /** The key as a block of the digest; null before one is given. */
  private byte[] key;

  private Mac(String algorithm, String digest) throws NoSuchAlgorithmException {
    this.algorithm = algorithm;
    this.inner = MessageDigest.getInstance(digest);
    this.outer = MessageDigest.getInstance(digest);
    this.block = inner.getDigestLength() > 32 ? 128 : 64;
  }

  /**
   * @throws NoSuchAlgorithmException unless it is HmacMD5, HmacSHA1, HmacSHA224, HmacSHA256,
   *     HmacSHA384 or HmacSHA512
   */
  public static final Mac getInstance(String algorithm) throws NoSuchAlgorithmException {
    String digest =
        switch (algorithm.toUpperCase(Locale.ROOT)) {
          case HMAC + "MD5" -> "MD5";
          case HMAC + "SHA1" -> "SHA-1";
          case HMAC + "SHA224" -> "SHA-224";
          case HMAC + "SHA256" -> "SHA-256";
          case HMAC + "SHA384" -> "SHA-384";
          case HMAC + "SHA512" -> "SHA-512";
          default ->
              throw new NoSuchAlgorithmException("Algorithm " + algorithm + " not available");
        };
    return new Mac(algorithm, digest);
  }

  public final String getAlgorithm() {
    return algorithm;
  }

  public final int getMacLength() {
    return inner.getDigestLength();
  }

  public final void init(Key key) throws InvalidKeyException {
    byte[] bytes = key instanceof SecretKey ? key.getEncoded() : null;
    if (bytes == null) {
      throw new InvalidKeyException(
          this.key == null
              ? "No installed provider supports this key: "
                  + (key == null ? "(null)" : key.getClass().getName())
              : key instanceof SecretKey ? "Missing key data" : "Secret key expected");
    }
    this.key = Arrays.copyOf(bytes.length > block ? inner.digest(bytes) : bytes, block);
    begin();
  }

  private void begin() {
    inner.reset();
    inner.update(padded(0x36));
  }

  private byte[] padded(int with) {
    byte[] all = new byte[block];
    for (int i = 0; i < block; i++) {
      all[i] = (byte) (key[i] ^ with);
    }
    return all;
  }

  public final void update(byte input) {
    check();
    inner.update(input);
  }

  public final void update(byte[] input) {
    check();
    if (input != null) {
      inner.update(input);
    }
  }

  public final void update(byte[] input, int offset, int length) {
    check();
    if (input != null) {
      if (offset < 0 || length > input.length - offset || length < 0) {
        throw new IllegalArgumentException("Bad arguments");
      }
      inner.update(input, offset, length);
    }
  }

  public final byte[] doFinal() {
    check();
    outer.update(padded(0x5c));
    byte[] code = outer.digest(inner.digest());
    begin();
    return code;
  }

  public final byte[] doFinal(byte[] input) {
    update(input);
    return doFinal();
  }

  public final void reset() {
    check();
    begin();
  }

  private void check() {
    if (key == null) {
      throw new IllegalStateException("MAC not initialized");
    }
  }
}
