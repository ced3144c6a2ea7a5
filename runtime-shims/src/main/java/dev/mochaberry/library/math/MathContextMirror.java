package dev.mochaberry.library.math;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;
import java.math.MathContext;
import java.math.RoundingMode;

/** How {@code java.math.MathContext} maps to Python. */
@Mirror("java.math.MathContext")
@PythonClass(name = "MathContext")
@SideEffectFree
abstract class MathContextMirror {
  @PythonExpression("MathContext(0)")
  static MathContext UNLIMITED;

  @PythonExpression("MathContext(7, 6)")
  static MathContext DECIMAL32;

  @PythonExpression("MathContext(16, 6)")
  static MathContext DECIMAL64;

  @PythonExpression("MathContext(34, 6)")
  static MathContext DECIMAL128;

  @PythonExpression("MathContext({0})")
  MathContextMirror(int precision) {}

  @PythonExpression("MathContext({0}, {1})")
  MathContextMirror(int precision, RoundingMode mode) {}

  @PythonExpression("{this}.precision")
  native int getPrecision();
}
