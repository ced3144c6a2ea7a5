package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.util.concurrent.atomic.AtomicBoolean} maps to Python. */
@Mirror("java.util.concurrent.atomic.AtomicBoolean")
@PythonClass(name = "AtomicBoolean")
abstract class AtomicBooleanMirror {
  @PythonExpression("AtomicBoolean()")
  AtomicBooleanMirror() {}

  @PythonExpression("AtomicBoolean({0})")
  AtomicBooleanMirror(boolean a) {}

  @PythonMethod("get")
  native boolean get();

  @PythonMethod("get")
  native boolean getPlain();

  @PythonMethod("set")
  native void set(boolean a);

  @PythonMethod("set")
  native void lazySet(boolean a);

  @PythonMethod("getAndSet")
  native boolean getAndSet(boolean a);

  @PythonMethod("compareAndSet")
  native boolean compareAndSet(boolean a, boolean b);

  @PythonMethod("get")
  native boolean getAcquire();

  @PythonMethod("get")
  native boolean getOpaque();

  @PythonMethod("set")
  native void setPlain(boolean a);

  @PythonMethod("set")
  native void setOpaque(boolean a);

  @PythonMethod("set")
  native void setRelease(boolean a);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSet(boolean a, boolean b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetPlain(boolean a, boolean b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetVolatile(boolean a, boolean b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetAcquire(boolean a, boolean b);

  @PythonMethod("compareAndSet")
  native boolean weakCompareAndSetRelease(boolean a, boolean b);

  @PythonMethod("compareAndExchange")
  native boolean compareAndExchange(boolean a, boolean b);

  @PythonMethod("compareAndExchange")
  native boolean compareAndExchangeAcquire(boolean a, boolean b);

  @PythonMethod("compareAndExchange")
  native boolean compareAndExchangeRelease(boolean a, boolean b);
}
