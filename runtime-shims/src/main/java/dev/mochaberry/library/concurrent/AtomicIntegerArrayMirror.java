package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** How {@code java.util.concurrent.atomic.AtomicIntegerArray} maps to Python. */
@Mirror("java.util.concurrent.atomic.AtomicIntegerArray")
@PythonClass(name = "AtomicArray")
abstract class AtomicIntegerArrayMirror {
  @PythonExpression("AtomicArray(new_numeric_array(\"i\", {0}), i32)")
  AtomicIntegerArrayMirror(int a) {}

  @PythonExpression("AtomicArray(clone_array({0}), i32)")
  AtomicIntegerArrayMirror(int[] a) {}

  @PythonMethod("length")
  native int length();

  @PythonMethod("get")
  native int get(int a);

  @PythonMethod("set")
  native void set(int a, int b);

  @PythonMethod("getAndSet")
  native int getAndSet(int a, int b);

  @PythonMethod("compareAndSet")
  native boolean compareAndSet(int a, int b, int c);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSet(int a, int b, int c);

  @PythonExpression("{this}.addAndGet({0}, 1)")
  native int incrementAndGet(int a);

  @PythonExpression("{this}.addAndGet({0}, -1)")
  native int decrementAndGet(int a);

  @PythonExpression("{this}.getAndAdd({0}, 1)")
  native int getAndIncrement(int a);

  @PythonExpression("{this}.getAndAdd({0}, -1)")
  native int getAndDecrement(int a);

  @PythonMethod("addAndGet")
  native int addAndGet(int a, int b);

  @PythonMethod("getAndAdd")
  native int getAndAdd(int a, int b);

  @PythonMethod("updateAndGet")
  native int updateAndGet(int a, IntUnaryOperator b);

  @PythonMethod("getAndUpdate")
  native int getAndUpdate(int a, IntUnaryOperator b);

  @PythonMethod("accumulateAndGet")
  native int accumulateAndGet(int a, int b, IntBinaryOperator c);

  @PythonMethod("set")
  native void lazySet(int a, int b);

  @PythonMethod("compareAndExchange")
  native int compareAndExchange(int a, int b, int c);

  @PythonMethod("getAndAccumulate")
  native int getAndAccumulate(int a, int b, IntBinaryOperator c);

  @PythonMethod("get")
  native int getAcquire(int i);

  @PythonMethod("get")
  native int getOpaque(int i);

  @PythonMethod("get")
  native int getPlain(int i);

  @PythonMethod("set")
  native void setOpaque(int i, int value);

  @PythonMethod("set")
  native void setPlain(int i, int value);

  @PythonMethod("set")
  native void setRelease(int i, int value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetAcquire(int i, int expected, int value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetPlain(int i, int expected, int value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetRelease(int i, int expected, int value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetVolatile(int i, int expected, int value);

  @PythonMethod("compareAndExchange")
  native int compareAndExchangeAcquire(int i, int expected, int value);

  @PythonMethod("compareAndExchange")
  native int compareAndExchangeRelease(int i, int expected, int value);
}
