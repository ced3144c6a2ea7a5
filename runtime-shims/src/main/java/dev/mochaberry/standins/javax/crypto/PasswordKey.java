package dev.mochaberry.standins.javax.crypto;

import java.util.Arrays;
import javax.crypto.SecretKey;

/** A key made of a password, which may be no byte long. */
final class PasswordKey implements SecretKey {
  private static final long serialVersionUID = 1;

  private final byte[] key;
  private final String algorithm;

  PasswordKey(byte[] key, String algorithm) {
    this.key = key;
    this.algorithm = algorithm;
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
        && Arrays.equals(key, k.getEncoded());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key) ^ algorithm.hashCode();
  }
}
