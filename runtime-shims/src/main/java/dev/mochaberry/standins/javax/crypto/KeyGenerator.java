package dev.mochaberry.standins.javax.crypto;

import java.security.InvalidParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** {@code javax.crypto.KeyGenerator}: random keys for AES and for HMAC. */
public class KeyGenerator {
  private final String algorithm;
  private final boolean isAes;
  private int bytes;
  private SecureRandom random = new SecureRandom();

  private KeyGenerator(String algorithm, boolean isAes, int bytes) {
    this.algorithm = algorithm;
    this.isAes = isAes;
    this.bytes = bytes;
  }

  /**
   * @throws NoSuchAlgorithmException unless it is AES, HmacMD5, HmacSHA1, HmacSHA224, HmacSHA256,
   *     HmacSHA384 or HmacSHA512
   */
  public static final KeyGenerator getInstance(String algorithm) throws NoSuchAlgorithmException {
    int bytes =
        switch (algorithm.toUpperCase(Locale.ROOT)) {
          case "AES" -> NewerJdk.is() ? 32 : 16;
          case "HMACSHA256" -> 32;
          case "HMACMD5", "HMACSHA1", "HMACSHA512" -> 64;
          case "HMACSHA224" -> 28;
          case "HMACSHA384" -> 48;
          default -> throw new NoSuchAlgorithmException(algorithm + " KeyGenerator not available");
        };
    return new KeyGenerator(algorithm, algorithm.equalsIgnoreCase("AES"), bytes);
  }

  public final String getAlgorithm() {
    return algorithm;
  }

  public final void init(SecureRandom random) {
    this.random = random;
  }

  public final void init(int bits) {
    init(bits, new SecureRandom());
  }

  public final void init(int bits, SecureRandom random) {
    if (isAes && bits != 128 && bits != 192 && bits != 256) {
      throw new InvalidParameterException("Wrong keysize: must be equal to 128, 192 or 256");
    }
    if (bits < 40) {
      throw new InvalidParameterException("Key length must be at least 40 bits");
    }
    bytes = (bits + 7) / 8;
    this.random = random;
  }

  public final SecretKey generateKey() {
    byte[] key = new byte[bytes];
    random.nextBytes(key);
    return new SecretKeySpec(key, algorithm);
  }
}
