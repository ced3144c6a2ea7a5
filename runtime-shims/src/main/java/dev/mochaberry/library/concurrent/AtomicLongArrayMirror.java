package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** How {@code java.util.concurrent.atomic.AtomicLongArray} maps to Python. */
@Mirror("java.util.concurrent.atomic.AtomicLongArray")
@PythonClass(name = "AtomicArray")
abstract class AtomicLongArrayMirror {
  @PythonExpression("AtomicArray(new_numeric_array(\"q\", {0}), i64)")
  AtomicLongArrayMirror(int a) {}

  @PythonExpression("AtomicArray(clone_array({0}), i64)")
  AtomicLongArrayMirror(long[] a) {}

  @PythonMethod("length")
  native int length();

  @PythonMethod("get")
  native long get(int a);

  @PythonMethod("set")
  native void set(int a, long b);

  @PythonMethod("getAndSet")
  native long getAndSet(int a, long b);

  @PythonMethod("compareAndSet")
  native boolean compareAndSet(int a, long b, long c);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSet(int a, long b, long c);

  @PythonExpression("{this}.addAndGet({0}, 1)")
  native long incrementAndGet(int a);

  @PythonExpression("{this}.addAndGet({0}, -1)")
  native long decrementAndGet(int a);

  @PythonExpression("{this}.getAndAdd({0}, 1)")
  native long getAndIncrement(int a);

  @PythonExpression("{this}.getAndAdd({0}, -1)")
  native long getAndDecrement(int a);

  @PythonMethod("addAndGet")
  native long addAndGet(int a, long b);

  @PythonMethod("getAndAdd")
  native long getAndAdd(int a, long b);

  @PythonMethod("updateAndGet")
  native long updateAndGet(int a, LongUnaryOperator b);

  @PythonMethod("getAndUpdate")
  native long getAndUpdate(int a, LongUnaryOperator b);

  @PythonMethod("accumulateAndGet")
  native long accumulateAndGet(int a, long b, LongBinaryOperator c);

  @PythonMethod("set")
  native void lazySet(int a, long b);

  @PythonMethod("compareAndExchange")
  native long compareAndExchange(int a, long b, long c);

  @PythonMethod("getAndAccumulate")
  native long getAndAccumulate(int a, long b, LongBinaryOperator c);

  @PythonMethod("get")
  native long getAcquire(int i);

  @PythonMethod("get")
  native long getOpaque(int i);

  @PythonMethod("get")
  native long getPlain(int i);

  @PythonMethod("set")
  native void setOpaque(int i, long value);

  @PythonMethod("set")
  native void setPlain(int i, long value);

  @PythonMethod("set")
  native void setRelease(int i, long value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetAcquire(int i, long expected, long value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetPlain(int i, long expected, long value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetRelease(int i, long expected, long value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetVolatile(int i, long expected, long value);

  @PythonMethod("compareAndExchange")
  native long compareAndExchangeAcquire(int i, long expected, long value);

  @PythonMethod("compareAndExchange")
  native long compareAndExchangeRelease(int i, long expected, long value);
}
