package dev.mochaberry.library.text;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

/** How {@code java.text.DecimalFormatSymbols} maps to Python. */
@Mirror("java.text.DecimalFormatSymbols")
@PythonClass(name = "DecimalFormatSymbols")
abstract class DecimalFormatSymbolsMirror {
  @PythonExpression("DecimalFormatSymbols()")
  DecimalFormatSymbolsMirror() {}

  @PythonExpression("DecimalFormatSymbols({0})")
  @OnArgument(field = "java.util.Locale.ROOT", value = "DecimalFormatSymbols(\"\")")
  @OnArgument(field = "java.util.Locale.US", value = "DecimalFormatSymbols(\"US\")")
  @OnArgument(field = "java.util.Locale.ENGLISH", value = "DecimalFormatSymbols(\"\")")
  DecimalFormatSymbolsMirror(Locale locale) {}

  @PythonExpression("DecimalFormatSymbols()")
  static native DecimalFormatSymbols getInstance();

  @PythonExpression("DecimalFormatSymbols({0})")
  @OnArgument(field = "java.util.Locale.ROOT", value = "DecimalFormatSymbols(\"\")")
  @OnArgument(field = "java.util.Locale.US", value = "DecimalFormatSymbols(\"US\")")
  @OnArgument(field = "java.util.Locale.ENGLISH", value = "DecimalFormatSymbols(\"\")")
  static native DecimalFormatSymbols getInstance(Locale locale);

  @PythonExpression("ord({this}.point)")
  native char getDecimalSeparator();

  @PythonExpression("setattr({this}, \"point\", chr({0}))")
  native void setDecimalSeparator(char value);

  @PythonExpression("ord({this}.comma)")
  native char getGroupingSeparator();

  @PythonExpression("setattr({this}, \"comma\", chr({0}))")
  native void setGroupingSeparator(char value);

  @PythonExpression("ord({this}.minus)")
  native char getMinusSign();

  @PythonExpression("setattr({this}, \"minus\", chr({0}))")
  native void setMinusSign(char value);

  @PythonExpression("ord({this}.percent)")
  native char getPercent();

  @PythonExpression("ord({this}.per_mill)")
  native char getPerMill();

  @PythonExpression("ord({this}.zero)")
  native char getZeroDigit();

  @PythonExpression("{this}.set_zero({0})")
  native void setZeroDigit(char value);

  @PythonExpression("setattr({this}, \"digit\", chr({0}))")
  native void setDigit(char value);

  @PythonExpression("setattr({this}, \"separator\", chr({0}))")
  native void setPatternSeparator(char value);

  @PythonExpression("ord({this}.digit)")
  native char getDigit();

  @PythonExpression("ord({this}.separator)")
  native char getPatternSeparator();

  @PythonExpression("ord({this}.money_point)")
  native char getMonetaryDecimalSeparator();

  @PythonExpression("setattr({this}, \"money_point\", chr({0}))")
  native void setMonetaryDecimalSeparator(char value);

  @PythonExpression("ord({this}.money_comma)")
  native char getMonetaryGroupingSeparator();

  @PythonExpression("setattr({this}, \"money_comma\", chr({0}))")
  native void setMonetaryGroupingSeparator(char value);

  @PythonExpression("{this}.paid_in().coin")
  native Currency getCurrency();

  @PythonExpression("{this}.pay_in({0})")
  native void setCurrency(Currency value);

  @PythonExpression("{this}.paid_in().coin_sign")
  native String getCurrencySymbol();

  @PythonExpression("setattr({this}.paid_in(), \"coin_sign\", {0})")
  native void setCurrencySymbol(String value);

  @PythonExpression("{this}.paid_in().coin_code")
  native String getInternationalCurrencySymbol();

  @PythonExpression("{this}.pay_in_code({0})")
  native void setInternationalCurrencySymbol(String value);

  @PythonExpression("setattr({this}, \"per_mill\", chr({0}))")
  native void setPerMill(char value);

  @PythonExpression("{this}.infinity")
  native String getInfinity();

  @PythonExpression("setattr({this}, \"infinity\", non_null({0}))")
  native void setInfinity(String value);

  @PythonExpression("{this}.nan")
  native String getNaN();

  @PythonExpression("setattr({this}, \"nan\", non_null({0}))")
  native void setNaN(String value);

  @PythonExpression("{this}.exponent")
  native String getExponentSeparator();

  @PythonExpression("setattr({this}, \"exponent\", non_null({0}))")
  native void setExponentSeparator(String value);

  @PythonExpression("setattr({this}, \"percent\", chr({0}))")
  native void setPercent(char value);
}
