package dev.mochaberry.standins.text;

import java.util.Locale;

/** How languages sort characters: declared, for a table of the translating JDK says it. */
final class CollationTable {
  private CollationTable() {}

  /** Less than, equal to or greater than 0, by as many of the differences as the strength says. */
  static native int compare(String a, String b, int strength, Locale locale);
}
