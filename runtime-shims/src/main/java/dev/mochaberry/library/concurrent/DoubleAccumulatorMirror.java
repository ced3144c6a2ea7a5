package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.DoubleBinaryOperator;

/** How {@code java.util.concurrent.atomic.DoubleAccumulator} maps to Python. */
@Mirror("java.util.concurrent.atomic.DoubleAccumulator")
@PythonClass(name = "DoubleAccumulator")
abstract class DoubleAccumulatorMirror {
  @PythonExpression("DoubleAccumulator({0}, {1})")
  DoubleAccumulatorMirror(DoubleBinaryOperator a, double b) {}

  native void accumulate(double a);

  @PythonMethod("get")
  native double get();

  @PythonMethod("get")
  native double doubleValue();

  native void reset();

  @PythonExpression("{this}.sumThenReset()")
  native double getThenReset();
}
