package dev.mochaberry.standins.util;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** {@code java.util.HexFormat}: the JDK's own writes strings past their constructors. */
public final class HexFormat {
  private static final HexFormat PLAIN = new HexFormat("", "", "", false);
  private static final String LOWER = "0123456789abcdef";
  private static final String UPPER = "0123456789ABCDEF";

  private final String delimiter;
  private final String prefix;
  private final String suffix;
  private final boolean upper;

  private HexFormat(String delimiter, String prefix, String suffix, boolean upper) {
    this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
    this.prefix = Objects.requireNonNull(prefix, "prefix");
    this.suffix = Objects.requireNonNull(suffix, "suffix");
    this.upper = upper;
  }

  public static HexFormat of() {
    return PLAIN;
  }

  public static HexFormat ofDelimiter(String delimiter) {
    return new HexFormat(delimiter, "", "", false);
  }

  public HexFormat withDelimiter(String delimiter) {
    return new HexFormat(delimiter, prefix, suffix, upper);
  }

  public HexFormat withPrefix(String prefix) {
    return new HexFormat(delimiter, prefix, suffix, upper);
  }

  public HexFormat withSuffix(String suffix) {
    return new HexFormat(delimiter, prefix, suffix, upper);
  }

  public HexFormat withUpperCase() {
    return new HexFormat(delimiter, prefix, suffix, true);
  }

  public HexFormat withLowerCase() {
    return new HexFormat(delimiter, prefix, suffix, false);
  }

  public String delimiter() {
    return delimiter;
  }

  public String prefix() {
    return prefix;
  }

  public String suffix() {
    return suffix;
  }

  public boolean isUpperCase() {
    return upper;
  }

  public String formatHex(byte[] bytes) {
    return formatHex(bytes, 0, bytes.length);
  }

  public String formatHex(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        out.append(delimiter);
      }
      out.append(prefix).append(toHexDigits(bytes[i])).append(suffix);
    }
    return out.toString();
  }

  public <A extends Appendable> A formatHex(A out, byte[] bytes) {
    return formatHex(out, bytes, 0, bytes.length);
  }

  public <A extends Appendable> A formatHex(A out, byte[] bytes, int from, int to) {
    try {
      out.append(formatHex(bytes, from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
    return out;
  }

  public byte[] parseHex(CharSequence text) {
    String s = text.toString();
    if (s.isEmpty()) {
      return new byte[0];
    }
    if (delimiter.isEmpty() && prefix.isEmpty() && suffix.isEmpty() && s.length() % 2 != 0) {
      throw new IllegalArgumentException("string length not even: " + s.length());
    }
    int value = prefix.length() + 2 + suffix.length();
    int stride = value + delimiter.length();
    if ((s.length() - value) % stride != 0) {
      throw new IllegalArgumentException(
          "extra or missing delimiters or values consisting of prefix, two hexadecimal digits, and"
              + " suffix");
    }
    byte[] bytes = new byte[(s.length() - value) / stride + 1];
    int at = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (i > 0) {
        at = literal(s, at, delimiter);
      }
      at = literal(s, at, prefix);
      bytes[i] = (byte) (fromHexDigit(s.charAt(at)) << 4 | fromHexDigit(s.charAt(at + 1)));
      at = literal(s, at + 2, suffix);
    }
    return bytes;
  }

  public byte[] parseHex(CharSequence text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    return parseHex(text.subSequence(from, to));
  }

  public byte[] parseHex(char[] text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length);
    return parseHex(new String(text, from, to - from));
  }

  private static int literal(String s, int at, String expected) {
    if (!s.startsWith(expected, at)) {
      int wrong = at;
      while (s.charAt(wrong) == expected.charAt(wrong - at)) {
        wrong++;
      }
      throw new IllegalArgumentException(
          "found: \""
              + s.substring(at, at + expected.length())
              + "\", expected: \""
              + expected
              + "\", index: "
              + at
              + " ch: "
              + (int) s.charAt(wrong));
    }
    return at + expected.length();
  }

  public char toLowHexDigit(int value) {
    return (upper ? UPPER : LOWER).charAt(value & 15);
  }

  public char toHighHexDigit(int value) {
    return toLowHexDigit(value >> 4);
  }

  public <A extends Appendable> A toHexDigits(A out, byte value) {
    try {
      out.append(toHexDigits(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
    return out;
  }

  public String toHexDigits(byte value) {
    return digits(value, 2);
  }

  public String toHexDigits(char value) {
    return digits(value, 4);
  }

  public String toHexDigits(short value) {
    return digits(value, 4);
  }

  public String toHexDigits(int value) {
    return digits(value, 8);
  }

  public String toHexDigits(long value) {
    return digits(value, 16);
  }

  public String toHexDigits(long value, int digits) {
    if (digits < 0 || digits > 16) {
      throw new IllegalArgumentException("number of digits: " + digits);
    }
    return digits(value, digits);
  }

  private String digits(long value, int count) {
    StringBuilder out = new StringBuilder();
    for (int shift = 4 * count - 4; shift >= 0; shift -= 4) {
      out.append(toLowHexDigit((int) (value >> shift)));
    }
    return out.toString();
  }

  public static boolean isHexDigit(int ch) {
    return ch < 128 && Character.digit(ch, 16) >= 0;
  }

  public static int fromHexDigit(int ch) {
    if (!isHexDigit(ch)) {
      throw new NumberFormatException("not a hexadecimal digit: \"" + (char) ch + "\" = " + ch);
    }
    return Character.digit(ch, 16);
  }

  public static int fromHexDigits(CharSequence text) {
    return fromHexDigits(text, 0, text.length());
  }

  public static int fromHexDigits(CharSequence text, int from, int to) {
    return (int) number(text, from, to, 8);
  }

  public static long fromHexDigitsToLong(CharSequence text) {
    return fromHexDigitsToLong(text, 0, text.length());
  }

  public static long fromHexDigitsToLong(CharSequence text, int from, int to) {
    return number(text, from, to, 16);
  }

  private static long number(CharSequence text, int from, int to, int most) {
    Objects.checkFromToIndex(from, to, text.length());
    if (to - from > most) {
      throw new IllegalArgumentException("string length greater than " + most + ": " + (to - from));
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      value = (value << 4) + fromHexDigit(text.charAt(i));
    }
    return value;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof HexFormat f
        && upper == f.upper
        && delimiter.equals(f.delimiter)
        && prefix.equals(f.prefix)
        && suffix.equals(f.suffix);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hash(delimiter, prefix, suffix) + Boolean.hashCode(upper);
  }

  @Override
  public String toString() {
    return "uppercase: "
        + upper
        + ", delimiter: \""
        + delimiter
        + "\", prefix: \""
        + prefix
        + "\", suffix: \""
        + suffix
        + "\"";
  }
}
