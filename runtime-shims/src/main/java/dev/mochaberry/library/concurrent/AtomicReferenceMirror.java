package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** How {@code java.util.concurrent.atomic.AtomicReference} maps to Python. */
@Mirror("java.util.concurrent.atomic.AtomicReference")
@PythonClass(name = "Atomic")
abstract class AtomicReferenceMirror {
  @PythonExpression("Atomic()")
  AtomicReferenceMirror() {}

  @PythonExpression("Atomic({0})")
  AtomicReferenceMirror(Object a) {}

  @PythonMethod("get")
  @MayReturnNull
  native Object get();

  @PythonMethod("get")
  @MayReturnNull
  native Object getPlain();

  @PythonMethod("set")
  native void set(Object a);

  @PythonMethod("set")
  native void lazySet(Object a);

  @PythonMethod("getAndSet")
  @MayReturnNull
  native Object getAndSet(Object a);

  @PythonMethod("compareAndSet")
  native boolean compareAndSet(Object a, Object b);

  @PythonMethod("updateAndGet")
  @MayReturnNull
  native Object updateAndGet(UnaryOperator a);

  @PythonMethod("getAndUpdate")
  @MayReturnNull
  native Object getAndUpdate(UnaryOperator a);

  @PythonMethod("accumulateAndGet")
  @MayReturnNull
  native Object accumulateAndGet(Object a, BinaryOperator b);

  @PythonMethod("getAndAccumulate")
  @MayReturnNull
  native Object getAndAccumulate(Object a, BinaryOperator b);

  @PythonMethod("get")
  @MayReturnNull
  native Object getAcquire();

  @PythonMethod("get")
  @MayReturnNull
  native Object getOpaque();

  @PythonMethod("set")
  native void setPlain(Object a);

  @PythonMethod("set")
  native void setOpaque(Object a);

  @PythonMethod("set")
  native void setRelease(Object a);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSet(Object a, Object b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetPlain(Object a, Object b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetVolatile(Object a, Object b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetAcquire(Object a, Object b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetRelease(Object a, Object b);

  @PythonMethod("compareAndExchange")
  @MayReturnNull
  native Object compareAndExchange(Object a, Object b);

  @PythonMethod("compareAndExchange")
  @MayReturnNull
  native Object compareAndExchangeAcquire(Object a, Object b);

  @PythonMethod("compareAndExchange")
  @MayReturnNull
  native Object compareAndExchangeRelease(Object a, Object b);
}
