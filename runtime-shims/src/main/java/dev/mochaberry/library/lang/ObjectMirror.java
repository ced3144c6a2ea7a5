package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Object} maps to Python. */
@Mirror("java.lang.Object")
@PythonClass(name = "object", test = "{0} is not None")
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

  @PythonExpression("clone_array({this})")
  @PythonOverride("clone")
  @MayReturnNull
  protected native Object clone();
}
