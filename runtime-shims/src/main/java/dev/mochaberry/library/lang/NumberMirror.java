package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.lang.Number} maps to Python. */
@Mirror("java.lang.Number")
@PythonClass(name = "Number")
abstract class NumberMirror {
  @PythonExpression("Number()")
  NumberMirror() {}

  @PythonExpression("number_int({this})")
  @PythonOverride("intValue")
  native int intValue();

  @PythonExpression("number_long({this})")
  @PythonOverride("longValue")
  native long longValue();

  @PythonExpression("number_double({this})")
  @PythonOverride("doubleValue")
  native double doubleValue();

  @PythonExpression("number_float({this})")
  @PythonOverride("floatValue")
  native float floatValue();

  @PythonExpression("number_byte({this})")
  @PythonOverride("byteValue")
  native byte byteValue();

  @PythonExpression("number_short({this})")
  @PythonOverride("shortValue")
  native short shortValue();
}
