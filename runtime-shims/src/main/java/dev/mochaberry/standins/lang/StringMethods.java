package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;
import java.util.Objects;

/** What of {@code java.lang.String} only old programs ask for: characters of a byte each. */
@Supplements("java.lang.String")
final class StringMethods {
  private StringMethods() {}

  static String construct(byte[] bytes, int high) {
    return construct(bytes, high, 0, bytes.length);
  }

  static String construct(byte[] bytes, int high, int from, int count) {
    if (from < 0 || count < 0 || from > bytes.length - count) {
      throw new StringIndexOutOfBoundsException(
          "offset " + from + ", count " + count + ", length " + bytes.length);
    }
    char[] text = new char[count];
    for (int i = 0; i < count; i++) {
      text[i] = (char) (high << 8 | bytes[from + i] & 0xFF);
    }
    return new String(text);
  }

  static void getBytes(String text, int begin, int end, byte[] target, int at) {
    if (begin < 0 || begin > end || end > text.length()) {
      throw new StringIndexOutOfBoundsException(
          "begin " + begin + ", end " + end + ", length " + text.length());
    }
    Objects.requireNonNull(target);
    if (at < 0 || at > target.length - (end - begin)) {
      throw new ArrayIndexOutOfBoundsException(
          "offset " + at + ", count " + (end - begin) + ", length " + target.length);
    }
    for (int i = begin; i < end; i++) {
      target[at + i - begin] = (byte) text.charAt(i);
    }
  }
}
