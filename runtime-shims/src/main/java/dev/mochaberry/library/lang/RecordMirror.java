package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.lang.Record} maps to Python. */
@Mirror("java.lang.Record")
@PythonClass(name = "object")
abstract class RecordMirror {
  @PythonExpression("object()")
  RecordMirror() {}

  @PythonExpression("to_text({this})")
  @PythonOverride("__str__")
  public native String toString();

  @PythonExpression("equals({this}, {0})")
  @PythonOverride("__eq__")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  @PythonOverride("__hash__")
  public native int hashCode();
}
