package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.util.concurrent.atomic.AtomicStampedReference} maps to Python. */
@Mirror("java.util.concurrent.atomic.AtomicStampedReference")
@PythonClass(name = "MarkedReference")
abstract class AtomicStampedReferenceMirror {
  @PythonExpression("MarkedReference({0}, {1})")
  AtomicStampedReferenceMirror(Object value, int mark) {}

  @PythonMethod("get")
  @MayReturnNull
  native Object getReference();

  @PythonAttribute("mark")
  native int getStamp();

  @PythonMethod("get_both")
  @MayReturnNull
  native Object get(int[] target);

  @PythonMethod("set_both")
  native void set(Object value, int mark);

  @PythonMethod("replace_both")
  native boolean compareAndSet(Object old, Object value, int oldMark, int mark);

  @PythonMethod("replace_both")
  native boolean weakCompareAndSet(Object old, Object value, int oldMark, int mark);

  @PythonMethod("set_mark")
  native boolean attemptStamp(Object old, int mark);
}
