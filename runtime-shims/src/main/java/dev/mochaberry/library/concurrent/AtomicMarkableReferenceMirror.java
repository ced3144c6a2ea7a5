package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.util.concurrent.atomic.AtomicMarkableReference} maps to Python. */
@Mirror("java.util.concurrent.atomic.AtomicMarkableReference")
@PythonClass(name = "MarkedReference")
abstract class AtomicMarkableReferenceMirror {
  @PythonExpression("MarkedReference({0}, {1})")
  AtomicMarkableReferenceMirror(Object value, boolean mark) {}

  @PythonMethod("get")
  @MayReturnNull
  native Object getReference();

  @PythonAttribute("mark")
  native boolean isMarked();

  @PythonMethod("get_both")
  @MayReturnNull
  native Object get(boolean[] target);

  @PythonMethod("set_both")
  native void set(Object value, boolean mark);

  @PythonMethod("replace_both")
  native boolean compareAndSet(Object old, Object value, boolean oldMark, boolean mark);

  @PythonMethod("replace_both")
  native boolean weakCompareAndSet(Object old, Object value, boolean oldMark, boolean mark);

  @PythonMethod("set_mark")
  native boolean attemptMark(Object old, boolean mark);
}
