package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.util.concurrent.atomic.DoubleAdder} maps to Python. */
@Mirror("java.util.concurrent.atomic.DoubleAdder")
@PythonClass(name = "DoubleAdder")
abstract class DoubleAdderMirror {
  @PythonExpression("DoubleAdder()")
  DoubleAdderMirror() {}

  @PythonMethod("addAndGet")
  native void add(double a);

  @PythonMethod("get")
  native double sum();

  native void reset();

  @PythonMethod("get")
  native double doubleValue();

  @PythonExpression("{this}.sumThenReset()")
  native double sumThenReset();
}
