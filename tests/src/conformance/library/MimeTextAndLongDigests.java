import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.HexFormat;

public class MimeTextAndLongDigests {
  static String hex(byte[] b) {
    StringBuilder sb = new StringBuilder();
    for (byte x : b) sb.append(String.format("%02x", x));
    return sb.toString();
  }

  public static void main(String[] args) throws Exception {
    String text = "The quick brown fox jumps over the lazy dog. ".repeat(4);
    byte[] data = text.getBytes(StandardCharsets.UTF_8);
    String mime = Base64.getMimeEncoder().encodeToString(data);
    System.out.println(mime);
    byte[] back = Base64.getMimeDecoder().decode(mime);
    System.out.println(Arrays.equals(back, data));
    String custom = Base64.getMimeEncoder(20, new byte[] {'\n'}).encodeToString(data);
    System.out.println(custom);
    System.out.println(new String(Base64.getMimeDecoder().decode(custom + "\r\n--")));
    System.out.println(Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[] {-1, -2, -3, -4}));
    for (String alg : new String[] {"MD5", "SHA-1", "SHA-256", "SHA-512", "SHA-384", "SHA-224"}) {
      MessageDigest md = MessageDigest.getInstance(alg);
      md.update(data, 0, 10);
      md.update((byte) 'x');
      md.update(data);
      System.out.println(alg + " " + md.getDigestLength() + " " + hex(md.digest()));
      System.out.println(md.getAlgorithm() + " " + hex(md.digest("abc".getBytes())));
    }
    try {
      MessageDigest.getInstance("FOO");
    } catch (NoSuchAlgorithmException e) {
      System.out.println(e.getMessage());
    }
    Checksum[] sums = {new CRC32(), new Adler32(), new CRC32C()};
    for (Checksum c : sums) {
      c.update(data, 0, data.length);
      System.out.printf("%08x%n", c.getValue());
      c.reset();
      c.update(65);
      System.out.println(c.getValue());
    }
    System.out.println(HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(new byte[0])));
    System.out.println(MessageDigest.isEqual(new byte[] {1, 2}, new byte[] {1, 2}));
    try {
      Base64.getDecoder().decode("ab*d");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    byte[] dst = new byte[8];
    int n = Base64.getEncoder().encode(new byte[] {1, 2, 3, 4}, dst);
    System.out.println(n + " " + new String(dst));
    System.out.println(new String(Base64.getEncoder().encode("hello".getBytes())));
  }
}
