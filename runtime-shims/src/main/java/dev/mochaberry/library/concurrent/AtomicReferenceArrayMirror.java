package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** How {@code java.util.concurrent.atomic.AtomicReferenceArray} maps to Python. */
@Mirror("java.util.concurrent.atomic.AtomicReferenceArray")
@PythonClass(name = "AtomicArray")
abstract class AtomicReferenceArrayMirror {
  @PythonExpression("AtomicArray([None] * {0})")
  AtomicReferenceArrayMirror(int a) {}

  @PythonExpression("AtomicArray(list({0}))")
  AtomicReferenceArrayMirror(Object[] a) {}

  @PythonMethod("length")
  native int length();

  @PythonMethod("get")
  @MayReturnNull
  native Object get(int a);

  @PythonMethod("get")
  @MayReturnNull
  native Object getOpaque(int a);

  @PythonMethod("compareAndExchange")
  @MayReturnNull
  native Object compareAndExchange(int a, Object b, Object c);

  @PythonMethod("set")
  native void set(int a, Object b);

  @PythonMethod("getAndSet")
  @MayReturnNull
  native Object getAndSet(int a, Object b);

  @PythonMethod("compareAndSet")
  native boolean compareAndSet(int a, Object b, Object c);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSet(int a, Object b, Object c);

  @PythonMethod("updateAndGet")
  @MayReturnNull
  native Object updateAndGet(int a, UnaryOperator b);

  @PythonMethod("set")
  native void lazySet(int a, Object b);

  @PythonMethod("getAndAccumulate")
  @MayReturnNull
  native Object getAndAccumulate(int a, Object b, BinaryOperator c);

  @PythonMethod("accumulateAndGet")
  @MayReturnNull
  native Object accumulateAndGet(int a, Object b, BinaryOperator c);

  @PythonMethod("getAndUpdate")
  @MayReturnNull
  native Object getAndUpdate(int a, UnaryOperator b);

  @PythonMethod("get")
  @MayReturnNull
  native Object getAcquire(int i);

  @PythonMethod("get")
  @MayReturnNull
  native Object getPlain(int i);

  @PythonMethod("set")
  native void setOpaque(int i, Object value);

  @PythonMethod("set")
  native void setPlain(int i, Object value);

  @PythonMethod("set")
  native void setRelease(int i, Object value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetAcquire(int i, Object expected, Object value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetPlain(int i, Object expected, Object value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetRelease(int i, Object expected, Object value);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetVolatile(int i, Object expected, Object value);

  @PythonMethod("compareAndExchange")
  @MayReturnNull
  native Object compareAndExchangeAcquire(int i, Object expected, Object value);

  @PythonMethod("compareAndExchange")
  @MayReturnNull
  native Object compareAndExchangeRelease(int i, Object expected, Object value);
}
