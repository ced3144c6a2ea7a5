package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

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

  static String getDisplayVariant(Locale locale, Locale in) {
    checkEnglish(in);
    return locale.getDisplayVariant();
  }

  static String getDisplayScript(Locale locale, Locale in) {
    checkEnglish(in);
    return locale.getDisplayScript();
  }

  static Set<Character> getExtensionKeys(Locale locale) {
    Set<Character> keys = new LinkedHashSet<>();
    for (char c = '0'; c <= 'z'; c++) {
      if (Character.isLetterOrDigit(c)
          && !Character.isUpperCase(c)
          && locale.getExtension(c) != null) {
        keys.add(c);
      }
    }
    return Collections.unmodifiableSet(keys);
  }

  private static void checkEnglish(Locale in) {
    if (!in.getLanguage().equals("en")) {
      throw new UnsupportedOperationException("names of languages and countries are in English");
    }
  }
}
