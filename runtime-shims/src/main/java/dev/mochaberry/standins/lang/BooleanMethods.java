package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;

/** What of {@code java.lang.Boolean} programs seldom ask for. */
@Supplements("java.lang.Boolean")
final class BooleanMethods {
  private BooleanMethods() {}

  static boolean getBoolean(String property) {
    return property != null
        && !property.isEmpty()
        && Boolean.parseBoolean(System.getProperty(property));
  }
}
