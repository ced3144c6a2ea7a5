package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.lang.Enum} maps to Python. */
@Mirror("java.lang.Enum")
@PythonClass(name = "Enum")
abstract class EnumMirror {
  @PythonExpression("Enum({0}, {1})")
  EnumMirror(String first, int second) {}

  @PythonExpression("{this}._name")
  native String name();

  @PythonExpression("{this}._ordinal")
  native int ordinal();

  @PythonExpression("{this}._ordinal - {0}._ordinal")
  native int compareTo(Enum value);

  @PythonExpression("to_text({this})")
  @PythonOverride("__str__")
  public native String toString();

  @PythonExpression("{this} is {0}")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("enum_class({this})")
  native Class getDeclaringClass();

  static native Enum valueOf(Class first, String second);

  @PythonExpression("refuse_clone({this})")
  protected final native Object clone();
}
