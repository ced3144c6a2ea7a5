import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES in every mode, with keys, texts and parts of random lengths, and with texts that are damaged.
 */
public class CiphersByChance {
  static final Random RANDOM = new Random(17);
  static final HexFormat HEX = HexFormat.of();

  static byte[] bytes(int n) {
    byte[] b = new byte[n];
    RANDOM.nextBytes(b);
    return b;
  }

  static String hex(byte[] b) {
    return b == null ? "-" : b.length > 20 ? b.length + ":" + Arrays.hashCode(b) : HEX.formatHex(b);
  }

  /** Goes through the text in parts; all that comes out. */
  static byte[] through(Cipher cipher, byte[] text, StringBuilder told)
      throws GeneralSecurityException {
    byte[] out = new byte[0];
    int at = 0;
    while (RANDOM.nextInt(3) > 0 && at < text.length) {
      int n = RANDOM.nextInt(text.length - at + 1);
      byte[] part = cipher.update(text, at, n);
      told.append(' ').append(part == null ? -1 : part.length);
      out = joined(out, part == null ? new byte[0] : part);
      at += n;
    }
    told.append(" of ").append(cipher.getOutputSize(text.length - at) - out.length);
    return joined(out, cipher.doFinal(text, at, text.length - at));
  }

  static byte[] joined(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  public static void main(String[] args) throws Exception {
    String[] kinds = {
      "AES/ECB/PKCS5Padding",
      "AES/ECB/NoPadding",
      "AES/CBC/PKCS5Padding",
      "AES/CBC/NoPadding",
      "AES/CTR/NoPadding",
      "AES/GCM/NoPadding"
    };
    for (int i = 0; i < 60; i++) {
      String kind = kinds[i % kinds.length];
      SecretKeySpec key = new SecretKeySpec(bytes(16 + 8 * RANDOM.nextInt(3)), "AES");
      boolean gcm = kind.contains("GCM");
      AlgorithmParameterSpec start =
          gcm
              ? new GCMParameterSpec(96 + 8 * RANDOM.nextInt(5), bytes(1 + RANDOM.nextInt(20)))
              : kind.contains("ECB") ? null : new IvParameterSpec(bytes(16));
      byte[] extra = bytes(RANDOM.nextInt(40));
      byte[] text =
          bytes(kind.matches(".*(ECB|CBC)/No.*") ? 16 * RANDOM.nextInt(4) : RANDOM.nextInt(70));
      Cipher cipher = Cipher.getInstance(kind);
      cipher.init(Cipher.ENCRYPT_MODE, key, start);
      if (gcm) {
        cipher.updateAAD(extra);
      }
      StringBuilder told = new StringBuilder(kind);
      byte[] sealed = through(cipher, text, told);
      told.append(' ').append(hex(sealed));
      cipher.init(Cipher.DECRYPT_MODE, key, start);
      if (gcm) {
        cipher.updateAAD(extra);
      }
      told.append(Arrays.equals(text, through(cipher, sealed, told)) ? " back" : " LOST");
      if (sealed.length > 0 && RANDOM.nextBoolean()) {
        sealed[RANDOM.nextInt(sealed.length)] ^= (byte) (1 << RANDOM.nextInt(8));
        try {
          if (gcm) {
            cipher.updateAAD(extra);
          }
          told.append(' ').append(hex(cipher.doFinal(sealed)));
        } catch (GeneralSecurityException e) {
          told.append(' ').append(e.getClass().getSimpleName());
        }
      }
      System.out.println(told);
    }
  }
}
