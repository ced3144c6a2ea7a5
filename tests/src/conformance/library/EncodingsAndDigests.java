import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.*;
import java.util.zip.*;
public class EncodingsAndDigests {
  static String hex(byte[] b) { StringBuilder sb = new StringBuilder(); for (byte x : b) sb.append(String.format("%02x", x)); return sb.toString(); }
  public static void main(String[] args) throws Exception {
    for (String s : new String[] {"", "f", "fo", "foo", "foob", "héllo ✓"}) {
      String e = Base64.getEncoder().encodeToString(s.getBytes(StandardCharsets.UTF_8));
      System.out.println(e + " " + Base64.getUrlEncoder().withoutPadding().encodeToString(s.getBytes(StandardCharsets.UTF_8)) + " " + new String(Base64.getDecoder().decode(e), StandardCharsets.UTF_8).equals(s));
    }
    try { Base64.getDecoder().decode("a*b="); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    System.out.println(Arrays.toString(Base64.getDecoder().decode("_-8=".replace('_', '/').replace('-', '+'))));
    System.out.println(hex(MessageDigest.getInstance("SHA-256").digest("abc".getBytes())));
    MessageDigest md = MessageDigest.getInstance("MD5"); md.update("a".getBytes()); md.update((byte) 'b'); System.out.println(hex(md.digest()) + hex(md.digest("x".getBytes())));
    System.out.println(hex(MessageDigest.getInstance("SHA-1").digest(new byte[0])) + md.getAlgorithm());
    try { MessageDigest.getInstance("NOPE"); } catch (NoSuchAlgorithmException e) { System.out.println(e.getMessage()); }
    CRC32 c = new CRC32(); c.update("123456789".getBytes()); System.out.println(Long.toHexString(c.getValue())); c.reset(); c.update(65); System.out.println(c.getValue());
    Adler32 a = new Adler32(); a.update("Wikipedia".getBytes()); System.out.println(a.getValue());
    UUID u = UUID.nameUUIDFromBytes("hello".getBytes()); System.out.println(u + " " + u.version() + " " + u.equals(UUID.fromString(u.toString())) + " " + u.hashCode());
    System.out.println(new UUID(1L, -2L) + " " + UUID.fromString("00000000-0000-0001-ffff-fffffffffffe").getLeastSignificantBits() + " " + UUID.randomUUID().toString().length());
    Map<UUID, String> m = new HashMap<>(); m.put(u, "x"); System.out.println(m.get(UUID.nameUUIDFromBytes("hello".getBytes())));
    System.out.println(HexFormat.of().formatHex(new byte[] {1, -1, 127}) + Arrays.toString(HexFormat.of().parseHex("0aff")));
  }
}
