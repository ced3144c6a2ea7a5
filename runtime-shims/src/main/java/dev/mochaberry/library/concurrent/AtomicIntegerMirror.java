package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** How {@code java.util.concurrent.atomic.AtomicInteger} maps to Python. */
@Mirror("java.util.concurrent.atomic.AtomicInteger")
@PythonClass(name = "AtomicInteger")
abstract class AtomicIntegerMirror {
  @PythonExpression("AtomicInteger()")
  AtomicIntegerMirror() {}

  @PythonExpression("AtomicInteger({0})")
  AtomicIntegerMirror(int a) {}

  @PythonMethod("get")
  native int get();

  @PythonMethod("get")
  native int getPlain();

  @PythonMethod("get")
  native int getAcquire();

  @PythonMethod("set")
  native void set(int a);

  @PythonMethod("set")
  native void lazySet(int a);

  @PythonMethod("getAndSet")
  native int getAndSet(int a);

  @PythonMethod("compareAndSet")
  native boolean compareAndSet(int a, int b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSet(int a, int b);

  @PythonExpression("{this}.addAndGet(1)")
  native int incrementAndGet();

  @PythonExpression("{this}.addAndGet(-1)")
  native int decrementAndGet();

  @PythonExpression("{this}.getAndAdd(1)")
  native int getAndIncrement();

  @PythonExpression("{this}.getAndAdd(-1)")
  native int getAndDecrement();

  @PythonMethod("addAndGet")
  native int addAndGet(int a);

  @PythonMethod("getAndAdd")
  native int getAndAdd(int a);

  @PythonMethod("updateAndGet")
  native int updateAndGet(IntUnaryOperator a);

  @PythonMethod("getAndUpdate")
  native int getAndUpdate(IntUnaryOperator a);

  @PythonMethod("accumulateAndGet")
  native int accumulateAndGet(int a, IntBinaryOperator b);

  @PythonMethod("getAndAccumulate")
  native int getAndAccumulate(int a, IntBinaryOperator b);

  @PythonExpression("i32({this}.get())")
  native int intValue();

  @PythonExpression("{this}.get()")
  native long longValue();

  @PythonExpression("float({this}.get())")
  native double doubleValue();

  @PythonExpression("f32(float({this}.get()))")
  native float floatValue();

  @PythonMethod("get")
  native int getOpaque();

  @PythonMethod("set")
  native void setPlain(int a);

  @PythonMethod("set")
  native void setOpaque(int a);

  @PythonMethod("set")
  native void setRelease(int a);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetPlain(int a, int b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetVolatile(int a, int b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetAcquire(int a, int b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetRelease(int a, int b);

  @PythonMethod("compareAndExchange")
  native int compareAndExchange(int a, int b);

  @PythonMethod("compareAndExchange")
  native int compareAndExchangeAcquire(int a, int b);

  @PythonMethod("compareAndExchange")
  native int compareAndExchangeRelease(int a, int b);
}
