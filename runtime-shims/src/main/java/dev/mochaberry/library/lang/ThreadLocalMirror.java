package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.function.Supplier;

/** How {@code java.lang.ThreadLocal} maps to Python. */
@Mirror("java.lang.ThreadLocal")
@PythonClass(name = "ThreadLocal")
abstract class ThreadLocalMirror {
  @PythonExpression("ThreadLocal()")
  ThreadLocalMirror() {}

  @PythonExpression("ThreadLocal({0})")
  static native ThreadLocal withInitial(Supplier a);

  @MayReturnNull
  native Object get();

  native void set(Object a);

  native void remove();

  @PythonOverride("initialValue")
  @MayReturnNull
  protected native Object initialValue();
}
