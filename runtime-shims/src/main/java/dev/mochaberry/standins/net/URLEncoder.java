package dev.mochaberry.standins.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** {@code java.net.URLEncoder}. */
public class URLEncoder {
  private static final String HEX = "0123456789ABCDEF";

  private URLEncoder() {}

  public static String encode(String text) {
    return encode(text, StandardCharsets.UTF_8);
  }

  public static String encode(String text, String charset) throws UnsupportedEncodingException {
    return encode(text, URLDecoder.charset(charset));
  }

  public static String encode(String text, Charset charset) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        out.append(c == ' ' ? '+' : c);
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && !isPlain(text.charAt(i))) {
        i++;
      }
      for (byte b : text.substring(start, i).getBytes(charset)) {
        out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == ' '
        || "-_.*".indexOf(c) >= 0;
  }
}
