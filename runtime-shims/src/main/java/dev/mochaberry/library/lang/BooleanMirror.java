package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Boolean} maps to Python. */
@Mirror("java.lang.Boolean")
@PythonClass(name = "bool")
@SideEffectFree
abstract class BooleanMirror {
  @PythonExpression("True")
  static Boolean TRUE;

  @PythonExpression("False")
  static Boolean FALSE;

  @PythonExpression("{0}")
  static native Boolean valueOf(boolean value);

  @PythonExpression("{0}")
  BooleanMirror(boolean value) {}

  @PythonExpression("parse_boolean({0})")
  BooleanMirror(String value) {}

  @PythonExpression("parse_boolean({0})")
  static native Boolean valueOf(String value);

  @PythonExpression("parse_boolean({0})")
  static native boolean parseBoolean(String value);

  @PythonExpression("non_null({this})")
  native boolean booleanValue();

  @PythonExpression("bool_text({0})")
  static native String toString(boolean value);

  @PythonExpression("to_text({this})")
  public native String toString();

  @PythonExpression("1231 if {0} else 1237")
  static native int hashCode(boolean value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("cmp({0}, {1})")
  static native int compare(boolean first, boolean second);

  @PythonExpression("cmp({this}, {0})")
  native int compareTo(Boolean value);

  @PythonExpression("bool({0} & {1})")
  static native boolean logicalAnd(boolean first, boolean second);

  @PythonExpression("bool({0} | {1})")
  static native boolean logicalOr(boolean first, boolean second);

  @PythonExpression("{0} != {1}")
  static native boolean logicalXor(boolean first, boolean second);

  @PythonExpression("java_type(\"boolean\")")
  static Class TYPE;
}
