package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;

/** What of {@code java.lang.Long} programs seldom ask for. */
@Supplements("java.lang.Long")
final class LongMethods {
  private LongMethods() {}

  static long compress(long i, long mask) {
    long result = 0;
    int at = 0;
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      if ((i & rest & -rest) != 0) {
        result |= 1L << at;
      }
      at++;
    }
    return result;
  }

  static long expand(long i, long mask) {
    long result = 0;
    int at = 0;
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      if ((i >>> at & 1) != 0) {
        result |= rest & -rest;
      }
      at++;
    }
    return result;
  }

  static Long getLong(String property) {
    return getLong(property, (Long) null);
  }

  static Long getLong(String property, long otherwise) {
    Long found = getLong(property, (Long) null);
    return found == null ? Long.valueOf(otherwise) : found;
  }

  static Long getLong(String property, Long otherwise) {
    if (property == null || property.isEmpty()) {
      return otherwise;
    }
    String text = System.getProperty(property);
    if (text == null) {
      return otherwise;
    }
    try {
      return Long.decode(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
