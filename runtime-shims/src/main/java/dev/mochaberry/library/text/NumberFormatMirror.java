package dev.mochaberry.library.text;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.Unsupported;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** How {@code java.text.NumberFormat} maps to Python. */
@Mirror("java.text.NumberFormat")
@PythonClass(name = "DecimalFormat")
abstract class NumberFormatMirror {
  @Unsupported(
      why = "on the board all formats of numbers are those of DecimalFormat",
      instead = "a class that extends java.text.Format")
  NumberFormatMirror() {}

  @PythonExpression("DecimalFormat()")
  static native NumberFormat getInstance();

  @PythonExpression("DecimalFormat(\"#,##0.###\", DecimalFormatSymbols({0}))")
  @OnArgument(
      field = "java.util.Locale.ROOT",
      value = "DecimalFormat(\"#,##0.###\", DecimalFormatSymbols(\"\"))")
  @OnArgument(
      field = "java.util.Locale.US",
      value = "DecimalFormat(\"#,##0.###\", DecimalFormatSymbols(\"US\"))")
  @OnArgument(
      field = "java.util.Locale.ENGLISH",
      value = "DecimalFormat(\"#,##0.###\", DecimalFormatSymbols(\"\"))")
  static native NumberFormat getInstance(Locale locale);

  @PythonExpression("DecimalFormat()")
  static native NumberFormat getNumberInstance();

  @PythonExpression("DecimalFormat(\"#,##0.###\", DecimalFormatSymbols({0}))")
  @OnArgument(
      field = "java.util.Locale.ROOT",
      value = "DecimalFormat(\"#,##0.###\", DecimalFormatSymbols(\"\"))")
  @OnArgument(
      field = "java.util.Locale.US",
      value = "DecimalFormat(\"#,##0.###\", DecimalFormatSymbols(\"US\"))")
  @OnArgument(
      field = "java.util.Locale.ENGLISH",
      value = "DecimalFormat(\"#,##0.###\", DecimalFormatSymbols(\"\"))")
  static native NumberFormat getNumberInstance(Locale locale);

  @PythonExpression("percent_format()")
  static native NumberFormat getPercentInstance();

  @PythonExpression("DecimalFormat(percent_pattern({0}), DecimalFormatSymbols({0}))")
  @OnArgument(
      field = "java.util.Locale.ROOT",
      value = "DecimalFormat(\"#,##0%\", DecimalFormatSymbols(\"\"))")
  @OnArgument(
      field = "java.util.Locale.US",
      value = "DecimalFormat(\"#,##0%\", DecimalFormatSymbols(\"US\"))")
  @OnArgument(
      field = "java.util.Locale.ENGLISH",
      value = "DecimalFormat(\"#,##0%\", DecimalFormatSymbols(\"\"))")
  static native NumberFormat getPercentInstance(Locale locale);

  @PythonExpression("whole_format()")
  static native NumberFormat getIntegerInstance();

  @PythonExpression("whole_format({0})")
  @OnArgument(field = "java.util.Locale.ROOT", value = "whole_format(\"\")")
  @OnArgument(field = "java.util.Locale.US", value = "whole_format(\"US\")")
  @OnArgument(field = "java.util.Locale.ENGLISH", value = "whole_format(\"\")")
  static native NumberFormat getIntegerInstance(Locale locale);

  @PythonExpression("currency_format(default_locale())")
  static native NumberFormat getCurrencyInstance();

  @PythonExpression("currency_format({0})")
  @OnArgument(
      field = "java.util.Locale.US",
      value = "DecimalFormat(\"\\xa4#,##0.00\", DecimalFormatSymbols(\"US\"), \"$\")")
  @OnArgument(
      field = "java.util.Locale.UK",
      value = "DecimalFormat(\"\\xa4#,##0.00\", DecimalFormatSymbols(\"GB\"), \"\\xa3\")")
  static native NumberFormat getCurrencyInstance(Locale locale);

  @PythonExpression("{this}.format({0})")
  native String format(double value);

  @PythonExpression("{this}.format({0})")
  native String format(long value);

  @PythonExpression("{this}.format({0})")
  native String format(Object value);

  @PythonExpression("{this}.parse({0})")
  native Number parse(String value);

  @PythonExpression("{this}.symbols.pay_in({0})")
  native void setCurrency(Currency value);

  @PythonExpression("{this}.symbols.paid_in().coin")
  native Currency getCurrency();

  @PythonExpression("CompactFormat(True, default_locale())")
  static native NumberFormat getCompactNumberInstance();

  @PythonExpression("CompactFormat({1}.ordinal() == 0, {0})")
  static native NumberFormat getCompactNumberInstance(Locale locale, NumberFormat.Style style);

  @PythonExpression("{this}.parse({0})")
  native Object parseObject(String value);

  @PythonExpression("{this}.limit({0}, None, \"frac\")")
  native void setMinimumFractionDigits(int value);

  @PythonExpression("{this}.limit(None, {0}, \"frac\")")
  native void setMaximumFractionDigits(int value);

  @PythonExpression("{this}.limit({0}, None, \"int\")")
  native void setMinimumIntegerDigits(int value);

  @PythonExpression("{this}.limit(None, {0}, \"int\")")
  native void setMaximumIntegerDigits(int value);

  @PythonAttribute("min_frac")
  native int getMinimumFractionDigits();

  @PythonAttribute("max_frac")
  native int getMaximumFractionDigits();

  @PythonAttribute("min_int")
  native int getMinimumIntegerDigits();

  @PythonAttribute("max_int")
  native int getMaximumIntegerDigits();

  @PythonAttribute("grouped")
  native boolean isGroupingUsed();

  @PythonExpression("setattr({this}, \"grouped\", {0})")
  native void setGroupingUsed(boolean value);

  @PythonExpression("setattr({this}, \"whole_only\", {0})")
  native void setParseIntegerOnly(boolean value);

  @PythonAttribute("mode")
  native RoundingMode getRoundingMode();

  @PythonExpression("setattr({this}, \"mode\", non_null({0}))")
  native void setRoundingMode(RoundingMode value);

  @PythonAttribute("whole_only")
  native boolean isParseIntegerOnly();
}
