package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.util.concurrent.atomic.LongAdder} maps to Python. */
@Mirror("java.util.concurrent.atomic.LongAdder")
@PythonClass(name = "Adder")
abstract class LongAdderMirror {
  @PythonExpression("Adder()")
  LongAdderMirror() {}

  @PythonMethod("addAndGet")
  native void add(long a);

  @PythonExpression("{this}.addAndGet(1)")
  native void increment();

  @PythonExpression("{this}.addAndGet(-1)")
  native void decrement();

  @PythonMethod("get")
  native long sum();

  native void reset();

  native long sumThenReset();

  @PythonExpression("i32({this}.get())")
  native int intValue();

  @PythonMethod("get")
  native long longValue();
}
