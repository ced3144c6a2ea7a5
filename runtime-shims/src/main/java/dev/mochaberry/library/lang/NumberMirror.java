package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.Number} maps to Python. */
@Mirror("java.lang.Number")
@PythonClass(test = "is_number({0})")
abstract class NumberMirror {
  @PythonExpression("object()")
  NumberMirror() {}

  @PythonExpression("number_int({this})")
  native int intValue();

  @PythonExpression("number_long({this})")
  native long longValue();

  @PythonExpression("float(number({this}))")
  native double doubleValue();

  @PythonExpression("f32(float(number({this})))")
  native float floatValue();

  @PythonExpression("i8(number_int({this}))")
  native byte byteValue();

  @PythonExpression("i16(number_int({this}))")
  native short shortValue();
}
