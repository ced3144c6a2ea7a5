package dev.mochaberry.standins.javax.crypto;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** {@code javax.crypto.SecretKeyFactory}: keys made of passwords by PBKDF2 (RFC 8018, 5.2). */
public class SecretKeyFactory {
  private static final String PREFIX = "PBKDF2With";

  private final String algorithm;

  private SecretKeyFactory(String algorithm) {
    this.algorithm = algorithm;
  }

  /**
   * @throws NoSuchAlgorithmException unless it is PBKDF2WithHmac and SHA1, SHA224, SHA256, SHA384
   *     or SHA512
   */
  public static final SecretKeyFactory getInstance(String algorithm)
      throws NoSuchAlgorithmException {
    String name = algorithm.toUpperCase(Locale.ROOT);
    if (!name.matches("PBKDF2WITHHMACSHA(1|224|256|384|512)")) {
      throw new NoSuchAlgorithmException(algorithm + " SecretKeyFactory not available");
    }
    return new SecretKeyFactory(algorithm);
  }

  public final String getAlgorithm() {
    return algorithm;
  }

  /**
   * @throws InvalidKeySpecException unless it is a {@link PBEKeySpec} with salt, iterations and
   *     length
   */
  public final SecretKey generateSecret(KeySpec spec) throws InvalidKeySpecException {
    if (!(spec instanceof PBEKeySpec)) {
      throw new InvalidKeySpecException(
          NewerJdk.is() ? "Only PBEKeySpec is accepted" : "Invalid key spec");
    }
    PBEKeySpec given = (PBEKeySpec) spec;
    if (given.getSalt() == null) {
      throw new InvalidKeySpecException("Salt not found");
    } else if (given.getIterationCount() == 0) {
      throw new InvalidKeySpecException("Iteration count not found");
    } else if (given.getKeyLength() == 0) {
      throw new InvalidKeySpecException("Key length not found");
    }
    byte[] password = new String(given.getPassword()).getBytes(StandardCharsets.UTF_8);
    return new PasswordKey(
        derived(password, given.getSalt(), given.getIterationCount(), given.getKeyLength() / 8),
        PREFIX + "Hmac" + algorithm.substring(PREFIX.length() + 4).toUpperCase(Locale.ROOT));
  }

  private byte[] derived(byte[] password, byte[] salt, int iterations, int length)
      throws InvalidKeySpecException {
    try {
      Mac mac = Mac.getInstance(algorithm.substring(PREFIX.length()));
      // An empty password is a key of zeros, as any is filled up with.
      mac.init(new SecretKeySpec(password.length == 0 ? new byte[1] : password, "HMAC"));
      byte[] out = new byte[length];
      for (int at = 0, block = 1; at < length; at += mac.getMacLength(), block++) {
        byte[] first = Arrays.copyOf(salt, salt.length + 4);
        for (int i = 0; i < 4; i++) {
          first[salt.length + i] = (byte) (block >> 24 - 8 * i);
        }
        byte[] u = mac.doFinal(first);
        byte[] sum = u.clone();
        for (int n = 1; n < iterations; n++) {
          u = mac.doFinal(u);
          for (int i = 0; i < sum.length; i++) {
            sum[i] ^= u[i];
          }
        }
        System.arraycopy(sum, 0, out, at, Math.min(sum.length, length - at));
      }
      return out;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new InvalidKeySpecException(e.getMessage());
    }
  }
}
