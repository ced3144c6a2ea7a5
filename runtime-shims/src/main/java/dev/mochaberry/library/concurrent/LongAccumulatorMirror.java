package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.LongBinaryOperator;

/** How {@code java.util.concurrent.atomic.LongAccumulator} maps to Python. */
@Mirror("java.util.concurrent.atomic.LongAccumulator")
@PythonClass(name = "Accumulator")
abstract class LongAccumulatorMirror {
  @PythonExpression("Accumulator({0}, {1})")
  LongAccumulatorMirror(LongBinaryOperator a, long b) {}

  native void accumulate(long a);

  @PythonMethod("get")
  native long get();

  @PythonMethod("get")
  native long longValue();

  native void reset();

  @PythonExpression("{this}.sumThenReset()")
  native long getThenReset();
}
