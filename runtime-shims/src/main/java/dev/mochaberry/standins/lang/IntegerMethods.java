package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;

/** What of {@code java.lang.Integer} programs seldom ask for. */
@Supplements("java.lang.Integer")
final class IntegerMethods {
  private IntegerMethods() {}

  static int compress(int i, int mask) {
    int result = 0;
    int at = 0;
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      if ((i & rest & -rest) != 0) {
        result |= 1 << at;
      }
      at++;
    }
    return result;
  }

  static int expand(int i, int mask) {
    int result = 0;
    int at = 0;
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      if ((i >>> at & 1) != 0) {
        result |= rest & -rest;
      }
      at++;
    }
    return result;
  }

  static Integer getInteger(String property) {
    return getInteger(property, (Integer) null);
  }

  static Integer getInteger(String property, int otherwise) {
    Integer found = getInteger(property, (Integer) null);
    return found == null ? Integer.valueOf(otherwise) : found;
  }

  static Integer getInteger(String property, Integer otherwise) {
    if (property == null || property.isEmpty()) {
      return otherwise;
    }
    String text = System.getProperty(property);
    if (text == null) {
      return otherwise;
    }
    try {
      return Integer.decode(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
