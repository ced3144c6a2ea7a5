package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.StrictMath} maps to Python: as Math, but for what that may round freely. */
@Mirror("java.lang.StrictMath")
@PythonImport("math")
@SideEffectFree
abstract class StrictMathMirror extends MathMirror {
  @PythonExpression("strict_sin({0})")
  static native double sin(double value);

  @PythonExpression("strict_cos({0})")
  static native double cos(double value);

  @PythonExpression("strict_tan({0})")
  static native double tan(double value);

  @PythonExpression("strict_whole_exp({0})")
  static native double exp(double value);

  @PythonExpression("strict_whole_log({0})")
  static native double log(double value);

  @PythonExpression("strict_log10({0})")
  static native double log10(double value);

  @PythonExpression("strict_pow({0}, {1})")
  static native double pow(double first, double second);
}
