package dev.mochaberry.standins.javax.crypto.spec;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.SecretKey;

/** {@code javax.crypto.spec.SecretKeySpec}: the bytes of a key, and what it is for. */
public class SecretKeySpec implements SecretKey {
  private static final long serialVersionUID = 6577238317307289933L;

  private final byte[] key;
  private final String algorithm;

  public SecretKeySpec(byte[] key, String algorithm) {
    check(key, algorithm);
    this.key = key.clone();
    this.algorithm = algorithm;
  }

  public SecretKeySpec(byte[] key, int offset, int length, String algorithm) {
    check(key, algorithm);
    if (key.length - offset < length) {
      throw new IllegalArgumentException("Invalid offset/length combination");
    }
    if (length < 0) {
      throw new ArrayIndexOutOfBoundsException("len is negative");
    }
    this.key = Arrays.copyOfRange(key, offset, offset + length);
    this.algorithm = algorithm;
  }

  private static void check(byte[] key, String algorithm) {
    if (key == null || algorithm == null) {
      throw new IllegalArgumentException("Missing argument");
    }
    if (key.length == 0) {
      throw new IllegalArgumentException("Empty key");
    }
  }

  @Override
  public String getAlgorithm() {
    return algorithm;
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  @Override
  public byte[] getEncoded() {
    return key.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecretKey k
        && algorithm.equalsIgnoreCase(k.getAlgorithm())
        && MessageDigest.isEqual(key, k.getEncoded());
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (int i = 1; i < key.length; i++) {
      sum += key[i] * i;
    }
    return sum ^ algorithm.toLowerCase(Locale.ENGLISH).hashCode();
  }
}
