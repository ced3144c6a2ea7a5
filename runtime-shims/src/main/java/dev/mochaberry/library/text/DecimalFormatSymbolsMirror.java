package dev.mochaberry.library.text;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How {@code java.text.DecimalFormatSymbols} maps to Python. */
@Mirror("java.text.DecimalFormatSymbols")
@PythonClass(name = "DecimalFormatSymbols")
abstract class DecimalFormatSymbolsMirror {
  @PythonExpression("DecimalFormatSymbols()")
  DecimalFormatSymbolsMirror() {}

  @PythonExpression("DecimalFormatSymbols()")
  DecimalFormatSymbolsMirror(Locale locale) {}

  @PythonExpression("DecimalFormatSymbols()")
  static native DecimalFormatSymbols getInstance();

  @PythonExpression("DecimalFormatSymbols()")
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
}
