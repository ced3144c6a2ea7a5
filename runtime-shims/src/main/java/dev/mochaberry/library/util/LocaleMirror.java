package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Locale;

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

  @PythonExpression("LOCALE_ENGLISH")
  static native Locale getDefault();

  @PythonExpression("None")
  static native void setDefault(Locale value);

  @PythonAttribute("language")
  native String getLanguage();

  @PythonAttribute("country")
  native String getCountry();

  @PythonExpression("{this}.tag()")
  native String toLanguageTag();

  @PythonExpression("{this}.display_language()")
  native String getDisplayLanguage();

  @PythonExpression("{this}.display_country()")
  native String getDisplayCountry();

  @PythonExpression("{this}.display_name()")
  native String getDisplayName();
}
