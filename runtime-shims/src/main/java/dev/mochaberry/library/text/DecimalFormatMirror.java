package dev.mochaberry.library.text;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.text.DecimalFormatSymbols;

/** How {@code java.text.DecimalFormat} maps to Python. */
@Mirror("java.text.DecimalFormat")
@PythonClass(name = "DecimalFormat")
abstract class DecimalFormatMirror {
  @PythonExpression("DecimalFormat()")
  DecimalFormatMirror() {}

  @PythonExpression("DecimalFormat({0})")
  DecimalFormatMirror(String pattern) {}

  @PythonExpression("DecimalFormat({0}, {1})")
  DecimalFormatMirror(String pattern, DecimalFormatSymbols symbols) {}

  @PythonExpression("{this}.apply({0})")
  native void applyPattern(String pattern);

  @PythonExpression("{this}.apply(localized_pattern({0}, {this}.symbols, True))")
  native void applyLocalizedPattern(String pattern);

  @PythonExpression("localized_pattern({this}.pattern(), {this}.symbols, False)")
  native String toLocalizedPattern();

  @PythonExpression("{this}.pattern()")
  native String toPattern();

  @PythonExpression("shallow_copy({this}.symbols)")
  native DecimalFormatSymbols getDecimalFormatSymbols();

  @PythonExpression("setattr({this}, \"symbols\", shallow_copy({0}))")
  native void setDecimalFormatSymbols(DecimalFormatSymbols value);

  @PythonExpression("{this}.affix({this}.prefix)")
  native String getPositivePrefix();

  @PythonExpression("setattr({this}, \"prefix\", literal_affix({0}))")
  native void setPositivePrefix(String value);

  @PythonExpression("{this}.affix({this}.suffix)")
  native String getPositiveSuffix();

  @PythonExpression("setattr({this}, \"suffix\", literal_affix({0}))")
  native void setPositiveSuffix(String value);

  @PythonExpression("{this}.affix({this}.negative[0])")
  native String getNegativePrefix();

  @PythonExpression("setattr({this}, \"negative\", (literal_affix({0}), {this}.negative[1]))")
  native void setNegativePrefix(String value);

  @PythonExpression("{this}.affix({this}.negative[1])")
  native String getNegativeSuffix();

  @PythonExpression("setattr({this}, \"negative\", ({this}.negative[0], literal_affix({0})))")
  native void setNegativeSuffix(String value);

  @PythonAttribute("multiplier")
  native int getMultiplier();

  @PythonExpression("setattr({this}, \"multiplier\", {0})")
  native void setMultiplier(int value);

  @PythonAttribute("group")
  native int getGroupingSize();

  @PythonExpression("setattr({this}, \"group\", {0})")
  native void setGroupingSize(int value);

  @PythonAttribute("shows_point")
  native boolean isDecimalSeparatorAlwaysShown();

  @PythonExpression("setattr({this}, \"shows_point\", {0})")
  native void setDecimalSeparatorAlwaysShown(boolean value);

  @PythonExpression("setattr({this}, \"exact\", {0})")
  native void setParseBigDecimal(boolean value);

  @PythonAttribute("exact")
  native boolean isParseBigDecimal();
}
