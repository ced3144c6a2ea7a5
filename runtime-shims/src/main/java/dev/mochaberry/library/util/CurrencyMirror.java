package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Currency;
import java.util.Locale;

/** How {@code java.util.Currency} maps to Python. */
@Mirror("java.util.Currency")
@PythonClass(name = "Currency")
abstract class CurrencyMirror {
  @PythonExpression("currency_for({0})")
  static native Currency getInstance(String code);

  @PythonExpression("currency_of({0})")
  @MayReturnNull
  static native Currency getInstance(Locale locale);

  @PythonAttribute("code")
  native String getCurrencyCode();

  @PythonAttribute("digits")
  native int getDefaultFractionDigits();

  @PythonAttribute("number")
  native int getNumericCode();

  @PythonExpression("\"%03d\" % {this}.number")
  native String getNumericCodeAsString();

  @PythonAttribute("name")
  native String getDisplayName();

  @PythonExpression("{this}.name")
  native String getDisplayName(Locale locale);

  @PythonExpression("{this}.symbol(default_locale())")
  native String getSymbol();

  @PythonExpression("{this}.symbol({0})")
  native String getSymbol(Locale locale);
}
