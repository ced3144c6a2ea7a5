package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** How {@code java.util.concurrent.atomic.AtomicLong} maps to Python. */
@Mirror("java.util.concurrent.atomic.AtomicLong")
@PythonClass(name = "AtomicLong")
abstract class AtomicLongMirror {
  @PythonExpression("AtomicLong()")
  AtomicLongMirror() {}

  @PythonExpression("AtomicLong({0})")
  AtomicLongMirror(long a) {}

  @PythonMethod("get")
  native long get();

  @PythonMethod("get")
  native long getPlain();

  @PythonMethod("get")
  native long getAcquire();

  @PythonMethod("set")
  native void set(long a);

  @PythonMethod("set")
  native void lazySet(long a);

  @PythonMethod("getAndSet")
  native long getAndSet(long a);

  @PythonMethod("compareAndSet")
  native boolean compareAndSet(long a, long b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSet(long a, long b);

  @PythonExpression("{this}.addAndGet(1)")
  native long incrementAndGet();

  @PythonExpression("{this}.addAndGet(-1)")
  native long decrementAndGet();

  @PythonExpression("{this}.getAndAdd(1)")
  native long getAndIncrement();

  @PythonExpression("{this}.getAndAdd(-1)")
  native long getAndDecrement();

  @PythonMethod("addAndGet")
  native long addAndGet(long a);

  @PythonMethod("getAndAdd")
  native long getAndAdd(long a);

  @PythonMethod("updateAndGet")
  native long updateAndGet(LongUnaryOperator a);

  @PythonMethod("getAndUpdate")
  native long getAndUpdate(LongUnaryOperator a);

  @PythonMethod("accumulateAndGet")
  native long accumulateAndGet(long a, LongBinaryOperator b);

  @PythonMethod("getAndAccumulate")
  native long getAndAccumulate(long a, LongBinaryOperator b);

  @PythonExpression("i32({this}.get())")
  native int intValue();

  @PythonExpression("{this}.get()")
  native long longValue();

  @PythonExpression("float({this}.get())")
  native double doubleValue();

  @PythonExpression("long_to_float({this}.get())")
  native float floatValue();

  @PythonMethod("get")
  native long getOpaque();

  @PythonMethod("set")
  native void setPlain(long a);

  @PythonMethod("set")
  native void setOpaque(long a);

  @PythonMethod("set")
  native void setRelease(long a);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetPlain(long a, long b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetVolatile(long a, long b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetAcquire(long a, long b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetRelease(long a, long b);

  @PythonMethod("compareAndExchange")
  native long compareAndExchange(long a, long b);

  @PythonMethod("compareAndExchange")
  native long compareAndExchangeAcquire(long a, long b);

  @PythonMethod("compareAndExchange")
  native long compareAndExchangeRelease(long a, long b);
}
