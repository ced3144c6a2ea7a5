package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;

/** What of {@code java.lang.Character} programs seldom ask for. */
@Supplements("java.lang.Character")
final class CharacterMethods {
  private CharacterMethods() {}

  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\n' || c == '\f' || c == '\r';
  }

  static boolean isJavaLetter(char c) {
    return Character.isJavaIdentifierStart(c);
  }

  static boolean isJavaLetterOrDigit(char c) {
    return Character.isJavaIdentifierPart(c);
  }

  static boolean isIdentifierIgnorable(char c) {
    return isIdentifierIgnorable((int) c);
  }

  static boolean isIdentifierIgnorable(int c) {
    return c >= 0 && c <= 8
        || c >= 0xE && c <= 0x1B
        || c >= 0x7F && c <= 0x9F
        || Character.getType(c) == Character.FORMAT;
  }

  static boolean isUnicodeIdentifierStart(char c) {
    return isUnicodeIdentifierStart((int) c);
  }

  static boolean isUnicodeIdentifierStart(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || isOtherIdentifierStart(c);
  }

  private static boolean isOtherIdentifierStart(int c) {
    return c == 0x1885 || c == 0x1886 || c == 0x2118 || c == 0x212E || c == 0x309B || c == 0x309C;
  }

  static boolean isUnicodeIdentifierPart(char c) {
    return isUnicodeIdentifierPart((int) c);
  }

  static boolean isUnicodeIdentifierPart(int c) {
    int type = Character.getType(c);
    return isUnicodeIdentifierStart(c)
        || isIdentifierIgnorable(c)
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.NON_SPACING_MARK
        || isOtherIdentifierPart(c);
  }

  private static boolean isOtherIdentifierPart(int c) {
    return c == 0xB7 || c == 0x387 || c >= 0x1369 && c <= 0x1371 || c == 0x19DA;
  }

  static boolean isIdeographic(int c) {
    return Character.isLetter(c)
            && (c >= 0x3400 && c <= 0x4DBF
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x17000 && c <= 0x18CFF
                || c >= 0x18D00 && c <= 0x18D8F
                || c >= 0x1B170 && c <= 0x1B2FF
                || c >= 0x20000 && c <= 0x323AF)
        || c == 0x3006
        || c == 0x3007
        || c >= 0x3021 && c <= 0x3029
        || c >= 0x3038 && c <= 0x303A
        || c == 0x16FE4;
  }

  static int codePointAt(char[] text, int i) {
    return pointAt(text, i, text.length);
  }

  static int codePointAt(char[] text, int i, int limit) {
    if (i >= limit || i < 0 || limit > text.length) {
      throw new IndexOutOfBoundsException();
    }
    return pointAt(text, i, limit);
  }

  private static int pointAt(char[] text, int i, int limit) {
    char high = text[i];
    boolean isPair =
        Character.isHighSurrogate(high) && i + 1 < limit && Character.isLowSurrogate(text[i + 1]);
    return isPair ? Character.toCodePoint(high, text[i + 1]) : high;
  }

  static int codePointBefore(char[] text, int i) {
    return pointBefore(text, i, 0);
  }

  static int codePointBefore(char[] text, int i, int start) {
    if (i <= start || start < 0 || i > text.length) {
      throw new IndexOutOfBoundsException();
    }
    return pointBefore(text, i, start);
  }

  private static int pointBefore(char[] text, int i, int start) {
    char low = text[i - 1];
    boolean isPair =
        Character.isLowSurrogate(low) && i - 2 >= start && Character.isHighSurrogate(text[i - 2]);
    return isPair ? Character.toCodePoint(text[i - 2], low) : low;
  }

  static int offsetByCodePoints(char[] text, int start, int count, int i, int distance) {
    if (count > text.length - start || start < 0 || count < 0 || i < start || i > start + count) {
      throw new IndexOutOfBoundsException();
    }
    return start + new String(text, start, count).offsetByCodePoints(i - start, distance);
  }
}
