package dev.mochaberry.standins.nio.charset;

import dev.mochaberry.annotations.Supplements;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** What of {@code java.nio.charset.Charset} works on buffers, and what programs seldom ask for. */
@Supplements("java.nio.charset.Charset")
final class CharsetMethods {
  private CharsetMethods() {}

  static Charset forName(String name, Charset otherwise) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return otherwise;
    }
  }

  static ByteBuffer encode(Charset charset, String text) {
    return ByteBuffer.wrap(text.getBytes(charset));
  }

  static ByteBuffer encode(Charset charset, CharBuffer text) {
    ByteBuffer encoded = ByteBuffer.wrap(text.toString().getBytes(charset));
    text.position(text.limit());
    return encoded;
  }

  static CharBuffer decode(Charset charset, ByteBuffer bytes) {
    byte[] left = new byte[bytes.remaining()];
    bytes.get(left);
    return CharBuffer.wrap(new String(left, charset).toCharArray());
  }

  static CharsetEncoder newEncoder(Charset charset) {
    return new CharsetEncoder(charset);
  }

  static CharsetDecoder newDecoder(Charset charset) {
    return new CharsetDecoder(charset);
  }

  static boolean canEncode(Charset charset) {
    return true;
  }

  static boolean isRegistered(Charset charset) {
    return true;
  }

  static boolean contains(Charset charset, Charset other) {
    return charset.name().startsWith("UTF")
        || charset.equals(other)
        || other.name().equals("US-ASCII");
  }

  static int compareTo(Charset charset, Charset other) {
    return charset.name().compareToIgnoreCase(other.name());
  }

  static String displayName(Charset charset, Locale locale) {
    return charset.name();
  }
}
