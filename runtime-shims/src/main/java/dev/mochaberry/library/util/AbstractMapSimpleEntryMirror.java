package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.AbstractMap.SimpleEntry} maps to Python. */
@Mirror("java.util.AbstractMap$SimpleEntry")
@PythonClass(name = "Entry")
abstract class AbstractMapSimpleEntryMirror {
  @PythonExpression("Entry({0}, {1})")
  AbstractMapSimpleEntryMirror(Object first, Object second) {}

  @PythonExpression("{this}.key")
  @MayReturnNull
  native Object getKey();

  @PythonExpression("{this}.value")
  @MayReturnNull
  native Object getValue();

  @PythonExpression("{this}.set({0})")
  @MayReturnNull
  native Object setValue(Object value);

  @PythonExpression("{this} == {0}")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this})")
  public native String toString();
}
