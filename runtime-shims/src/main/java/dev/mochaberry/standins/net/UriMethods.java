package dev.mochaberry.standins.net;

import dev.mochaberry.annotations.Supplements;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What {@code java.net.URI} does with charsets inside, by names that it has for itself. */
@Supplements("java.net.URI")
final class UriMethods {
  private static final int ASCII = 0x80;
  private static final int HALF = 64;
  private static final String HEX = "0123456789ABCDEF";

  private UriMethods() {}

  /** The text with escapes instead of its characters beyond ASCII. */
  static String encode(String text) {
    StringBuilder out = new StringBuilder();
    String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    for (byte b : composed.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0) {
        out.append((char) b);
      } else {
        escape(b, out);
      }
    }
    return out.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  private static void escape(int b, StringBuilder out) {
    out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
  }

  /**
   * The text with escapes instead of the characters that two masks do not have, of 64 each; a first
   * bit says that characters beyond ASCII may stand, unless they are blanks.
   */
  static String quote(String text, long low, long high) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean legal =
          c < ASCII
              ? c != 0 && ((c < HALF ? low : high) >> c % HALF & 1) != 0
              : (low & 1) == 0 || !Character.isSpaceChar(c) && !Character.isISOControl(c);
      if (legal) {
        out.append(c);
      } else {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          escape(b, out);
        }
      }
    }
    return out.toString();
  }

  static String decode(String text) {
    return decode(text, true);
  }

  /** The text with what its escapes mean, perhaps not those within brackets. */
  static String decode(String text, boolean notInBrackets) {
    if (text == null || text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    boolean within = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      within = c == '[' || within && c != ']';
      if (c != '%' || within && notInBrackets) {
        out.append(c);
        i++;
        continue;
      }
      byte[] bytes = new byte[(text.length() - i) / 3];
      int count = 0;
      while (i < text.length() && text.charAt(i) == '%') {
        bytes[count++] = (byte) Integer.parseInt(text.substring(i + 1, i + 3), 16);
        i += 3;
      }
      out.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
    }
    return out.toString();
  }
}
