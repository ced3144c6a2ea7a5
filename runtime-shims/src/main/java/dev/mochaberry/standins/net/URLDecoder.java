package dev.mochaberry.standins.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** {@code java.net.URLDecoder}. */
public class URLDecoder {
  public URLDecoder() {}

  static Charset charset(String name) throws UnsupportedEncodingException {
    if (name == null) {
      throw new NullPointerException("charsetName");
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedEncodingException(name);
    }
  }

  public static String decode(String text) {
    return decode(text, StandardCharsets.UTF_8);
  }

  public static String decode(String text, String charset) throws UnsupportedEncodingException {
    if (charset.isEmpty()) {
      throw new UnsupportedEncodingException("URLDecoder: empty string enc parameter");
    }
    return decode(text, charset(charset));
  }

  public static String decode(String text, Charset charset) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '%') {
        out.append(c == '+' ? ' ' : c);
        i++;
        continue;
      }
      byte[] bytes = new byte[(text.length() - i) / 3];
      int count = 0;
      while (i + 2 < text.length() && text.charAt(i) == '%') {
        bytes[count++] = (byte) value(text, i + 1);
        i += 3;
      }
      if (i < text.length() && text.charAt(i) == '%') {
        throw new IllegalArgumentException("URLDecoder: Incomplete trailing escape (%) pattern");
      }
      out.append(new String(bytes, 0, count, charset));
    }
    return out.toString();
  }

  private static int value(String text, int start) {
    int value;
    try {
      value = Integer.parseInt(text, start, start + 2, 16);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "URLDecoder: Illegal hex characters in escape (%) pattern - " + e.getMessage());
    }
    if (value < 0) {
      throw new IllegalArgumentException(
          "URLDecoder: Illegal hex characters in escape (%) pattern - negative value");
    }
    return value;
  }
}
