import java.nio.charset.StandardCharsets;
import java.security.*;
import java.util.*;
import java.util.zip.*;

public class HexFormats {
  public static void main(String[] args) throws Exception {
    HexFormat h = HexFormat.of();
    byte[] b = "Hello, World".getBytes(StandardCharsets.UTF_8);
    System.out.println(h.formatHex(b));
    System.out.println(HexFormat.ofDelimiter(":").withUpperCase().formatHex(b, 0, 4));
    System.out.println(Arrays.toString(h.parseHex("cafebabe")));
    System.out.println(
        HexFormat.fromHexDigits("ff") + " " + h.toHexDigits((byte) 10) + " " + h.toHexDigits(255));
    System.out.println(HexFormat.isHexDigit('g'));
    System.out.println(
        HexFormat.ofDelimiter(", ").withPrefix("0x").formatHex(new byte[] {1, 2, -1}));
    MessageDigest md = MessageDigest.getInstance("SHA-256");
    System.out.println(h.formatHex(md.digest(b)));
    md = MessageDigest.getInstance("MD5");
    md.update(b);
    System.out.println(h.formatHex(md.digest()));
    CRC32 crc = new CRC32();
    crc.update(b);
    System.out.println(Long.toHexString(crc.getValue()));
    Adler32 a = new Adler32();
    a.update(b, 0, b.length);
    System.out.println(a.getValue());
    System.out.println(UUID.nameUUIDFromBytes(b));
    UUID u = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    System.out.println(
        u.version()
            + " "
            + u.getMostSignificantBits()
            + " "
            + u.hashCode()
            + " "
            + u.compareTo(new UUID(1, 2)));
    System.out.println(Base64.getEncoder().encodeToString(b));
    System.out.println(new String(Base64.getDecoder().decode("SGk="), StandardCharsets.US_ASCII));
    System.out.println(
        Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[] {-1, -2, -3, 4}));
    FaultsOfHexFormats.all();
  }
}

class FaultsOfHexFormats {
  static void t(Runnable r) {
    try {
      r.run();
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  static void all() {
    t(() -> HexFormat.of().parseHex("abc"));
    t(() -> HexFormat.of().parseHex("zz"));
    t(() -> HexFormat.ofDelimiter(":").parseHex("ab-cd"));
    t(() -> HexFormat.fromHexDigits("123456789"));
    t(() -> HexFormat.fromHexDigit('x'));
    t(() -> HexFormat.of().toHexDigits(5L, 17));
    t(() -> HexFormat.of().withPrefix("0x").parseHex("0y12"));
    t(() -> HexFormat.fromHexDigits(""));
    System.out.println(
        HexFormat.of().withUpperCase()
            + " "
            + HexFormat.of().equals(HexFormat.of().withLowerCase())
            + HexFormat.of().withPrefix("#").hashCode());
    t(() -> HexFormat.of().formatHex(new byte[2], 1, 5));
    t(() -> HexFormat.ofDelimiter(null));
  }
}
