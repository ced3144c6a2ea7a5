package dev.mochaberry.library.math;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.math.RoundingMode;

/** How {@code java.math.RoundingMode} maps to Python. */
@Mirror("java.math.RoundingMode")
@PythonClass(name = "RoundingMode")
abstract class RoundingModeMirror {
  @PythonExpression("ROUND_UP")
  static RoundingMode UP;

  @PythonExpression("ROUND_DOWN")
  static RoundingMode DOWN;

  @PythonExpression("ROUND_CEILING")
  static RoundingMode CEILING;

  @PythonExpression("ROUND_FLOOR")
  static RoundingMode FLOOR;

  @PythonExpression("ROUND_HALF_UP")
  static RoundingMode HALF_UP;

  @PythonExpression("ROUND_HALF_DOWN")
  static RoundingMode HALF_DOWN;

  @PythonExpression("ROUND_HALF_EVEN")
  static RoundingMode HALF_EVEN;

  @PythonExpression("ROUND_UNNECESSARY")
  static RoundingMode UNNECESSARY;

  @PythonExpression("rounding_modes()")
  static native RoundingMode[] values();

  @PythonExpression("enum_value_of(rounding_modes(), {0}, \"java.math.RoundingMode\")")
  static native RoundingMode valueOf(String value);

  @PythonExpression("rounding_mode({0})")
  static native RoundingMode valueOf(int value);
}
