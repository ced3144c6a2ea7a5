import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Codes that prove who wrote a message: HMAC over all digests, as cloud services ask for them. */
public class MessageCodes {
  static byte[] sign(byte[] key, String text) throws NoSuchAlgorithmException, InvalidKeyException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  public static void main(String[] args) throws Exception {
    byte[] secret = "secret".getBytes(StandardCharsets.UTF_8);
    for (String name :
        new String[] {
          "HmacMD5", "HmacSHA1", "HmacSHA224", "HmacSHA256", "HmacSHA384", "hmacsha512"
        }) {
      Mac mac = Mac.getInstance(name);
      mac.init(new SecretKeySpec(secret, name));
      System.out.println(
          mac.getAlgorithm()
              + " "
              + mac.getMacLength()
              + " "
              + HexFormat.of().formatHex(mac.doFinal("message".getBytes())));
    }
    byte[] day = sign("AWS4wJalr".getBytes(), "20261128");
    System.out.println(Base64.getEncoder().encodeToString(sign(sign(day, "eu-west-1"), "iot")));
    byte[] longKey = new byte[200];
    Arrays.fill(longKey, (byte) 0xaa);
    Mac mac = Mac.getInstance("HmacSHA256");
    try {
      Mac.getInstance("HmacSHA1").init(null);
    } catch (InvalidKeyException e) {
      System.out.println(e.getMessage());
    }
    try {
      mac.update((byte) 1);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    mac.init(new SecretKeySpec(longKey, "RAW"));
    mac.update((byte) 'a');
    mac.update("bcdef".getBytes(), 1, 3);
    mac.update("xyz".getBytes());
    byte[] first = mac.doFinal();
    byte[] again = mac.doFinal("acdexyz".getBytes());
    System.out.println(Arrays.equals(first, again) + " " + HexFormat.of().formatHex(again));
    mac.update("forgotten".getBytes());
    mac.reset();
    System.out.println(HexFormat.of().formatHex(mac.doFinal()).substring(0, 16));
    try {
      Mac.getInstance("HmacWhirlpool");
    } catch (NoSuchAlgorithmException e) {
      System.out.println(e.getMessage());
    }
    try {
      mac.init(null);
    } catch (InvalidKeyException e) {
      System.out.println(e.getMessage());
    }
    for (int length : new int[] {0, 3, 9}) {
      try {
        SecretKey part = new SecretKeySpec(secret, 2, length, "x");
        System.out.println(
            part.getAlgorithm()
                + part.getFormat()
                + Arrays.toString(part.getEncoded()));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      new SecretKeySpec(new byte[0], "x");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Key one = new SecretKeySpec(secret, "AES");
    System.out.println(
        one.equals(new SecretKeySpec(secret.clone(), "aes"))
            + " "
            + one.equals(new SecretKeySpec(longKey, "AES"))
            + " "
            + (one instanceof SecretKey));
    try {
      mac.update(secret, 4, 5);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
