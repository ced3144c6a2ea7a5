package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.Locale;

/** What of {@code java.util.Locale} programs seldom ask for: its names in a language. */
@Supplements("java.util.Locale")
final class LocaleMethods {
  private LocaleMethods() {}

  static String getDisplayLanguage(Locale locale, Locale in) {
    checkEnglish(in);
    return locale.getDisplayLanguage();
  }

  static String getDisplayCountry(Locale locale, Locale in) {
    checkEnglish(in);
    return locale.getDisplayCountry();
  }

  static String getDisplayName(Locale locale, Locale in) {
    checkEnglish(in);
    return locale.getDisplayName();
  }

  private static void checkEnglish(Locale in) {
    if (!in.getLanguage().equals("en")) {
      throw new UnsupportedOperationException("names of languages and countries are in English");
    }
  }
}
