package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import dev.mochaberry.annotations.SideEffectFree;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.lang.Object} maps to Python. */
@Mirror("java.lang.Object")
@PythonClass(name = "object")
abstract class ObjectMirror {
  @PythonExpression("object()")
  ObjectMirror() {}

  @PythonExpression("to_text({this})")
  @PythonOverride("__str__")
  @SideEffectFree
  public native String toString();

  @PythonExpression("equals({this}, {0})")
  @PythonOverride("__eq__")
  @SideEffectFree
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  @PythonOverride("__hash__")
  @SideEffectFree
  public native int hashCode();

  @PythonExpression("class_of({this})")
  @SideEffectFree
  final native Class getClass_();

  @Unsupported(
      why = "the board runs one thread: nothing else could wake it",
      instead = "Event or Queue of dev.mochaberry.asyncio, or a loop that does the work")
  final native void wait_();

  @Unsupported(
      why = "the board runs one thread: nothing else could wake it",
      instead = "Event or Queue of dev.mochaberry.asyncio, or a loop that does the work")
  final native void wait_(long value);

  @Unsupported(
      why = "the board runs one thread: nothing else could wake it",
      instead = "Event or Queue of dev.mochaberry.asyncio, or a loop that does the work")
  final native void wait_(long first, int second);

  @PythonExpression("None")
  native void finalize_();

  @PythonExpression("None")
  final native void notify_();

  @PythonExpression("None")
  final native void notifyAll_();

  @PythonExpression("clone_object({this})")
  @PythonOverride("clone")
  @MayReturnNull
  protected native Object clone();
}
