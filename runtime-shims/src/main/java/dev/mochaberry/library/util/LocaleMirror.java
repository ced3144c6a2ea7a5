package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Locale;
import java.util.Set;

/** How {@code java.util.Locale} maps to Python. */
@Mirror("java.util.Locale")
@PythonClass(name = "Locale")
abstract class LocaleMirror {
  @PythonExpression("LOCALE_ROOT")
  static Locale ROOT;

  @PythonExpression("LOCALE_US")
  static Locale US;

  @PythonExpression("LOCALE_ENGLISH")
  static Locale ENGLISH;

  @PythonExpression("LOCALE_UK")
  static Locale UK;

  @PythonExpression("Locale(\"fr\")")
  static Locale FRENCH;

  @PythonExpression("Locale(\"de\")")
  static Locale GERMAN;

  @PythonExpression("Locale(\"it\")")
  static Locale ITALIAN;

  @PythonExpression("Locale(\"ja\")")
  static Locale JAPANESE;

  @PythonExpression("Locale(\"ko\")")
  static Locale KOREAN;

  @PythonExpression("Locale(\"zh\")")
  static Locale CHINESE;

  @PythonExpression("Locale(\"zh\", \"CN\")")
  static Locale SIMPLIFIED_CHINESE;

  @PythonExpression("Locale(\"zh\", \"TW\")")
  static Locale TRADITIONAL_CHINESE;

  @PythonExpression("Locale(\"fr\", \"FR\")")
  static Locale FRANCE;

  @PythonExpression("Locale(\"de\", \"DE\")")
  static Locale GERMANY;

  @PythonExpression("Locale(\"it\", \"IT\")")
  static Locale ITALY;

  @PythonExpression("Locale(\"ja\", \"JP\")")
  static Locale JAPAN;

  @PythonExpression("Locale(\"ko\", \"KR\")")
  static Locale KOREA;

  @PythonExpression("Locale(\"zh\", \"CN\")")
  static Locale CHINA;

  @PythonExpression("Locale(\"zh\", \"CN\")")
  static Locale PRC;

  @PythonExpression("Locale(\"zh\", \"TW\")")
  static Locale TAIWAN;

  @PythonExpression("Locale(\"en\", \"CA\")")
  static Locale CANADA;

  @PythonExpression("Locale(\"fr\", \"CA\")")
  static Locale CANADA_FRENCH;

  @PythonExpression("new_locale({0})")
  LocaleMirror(String language) {}

  @PythonExpression("new_locale({0}, {1})")
  LocaleMirror(String language, String country) {}

  @PythonExpression("new_locale({0}, {1}, {2})")
  LocaleMirror(String language, String country, String variant) {}

  @PythonExpression("new_locale({0})")
  static native Locale of(String language);

  @PythonExpression("new_locale({0}, {1})")
  static native Locale of(String language, String country);

  @PythonExpression("new_locale({0}, {1}, {2})")
  static native Locale of(String language, String country, String variant);

  @PythonExpression("locale_for({0})")
  static native Locale forLanguageTag(String tag);

  @PythonExpression("default_locale()")
  static native Locale getDefault();

  @PythonExpression("default_locale()")
  static native Locale getDefault(Locale.Category category);

  @PythonExpression("set_default_locale({0})")
  static native void setDefault(Locale value);

  @PythonExpression("COUNTRY_TABLE.codes()")
  static native String[] getISOCountries();

  @PythonExpression("LANGUAGE_TABLE.codes()")
  static native String[] getISOLanguages();

  @PythonAttribute("language")
  native String getLanguage();

  @PythonAttribute("country")
  native String getCountry();

  @PythonAttribute("variant")
  native String getVariant();

  @PythonAttribute("script")
  native String getScript();

  @PythonExpression("{this}.tag()")
  native String toLanguageTag();

  @PythonExpression("{this}.display_language()")
  native String getDisplayLanguage();

  @PythonExpression("{this}.display_country()")
  native String getDisplayCountry();

  @PythonExpression("{this}.display_name()")
  native String getDisplayName();

  @PythonExpression("variant_name({this}.variant)")
  native String getDisplayVariant();

  @PythonExpression("script_name({this}.script)")
  native String getDisplayScript();

  @PythonExpression("iso3_language({this}.language)")
  native String getISO3Language();

  @PythonExpression("iso3_country({this}.country)")
  native String getISO3Country();

  @PythonExpression("{this}.extensions != \"\"")
  native boolean hasExtensions();

  @PythonExpression("Locale({this}.language, {this}.country, {this}.variant, {this}.script)")
  native Locale stripExtensions();

  @PythonExpression("locale_extension({this}, chr({0}))")
  @MayReturnNull
  native String getExtension(char key);

  @PythonExpression("locale_keyword({this}, {0})")
  @MayReturnNull
  native String getUnicodeLocaleType(String key);

  @PythonExpression("sorted_words(locale_keywords({this})[1])")
  native Set getUnicodeLocaleKeys();

  @PythonExpression("sorted_words(locale_keywords({this})[0])")
  native Set getUnicodeLocaleAttributes();

  @PythonExpression(
      "Locale({this}.language, {this}.country, {this}.variant, {this}.script, {this}.extensions)")
  public native Object clone();
}
