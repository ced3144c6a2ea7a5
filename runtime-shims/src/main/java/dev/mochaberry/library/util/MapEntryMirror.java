package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;

/** How {@code java.util.Map.Entry} maps to Python. */
@Mirror("java.util.Map$Entry")
@PythonClass(name = "Entry")
abstract class MapEntryMirror {
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

  @PythonExpression("comparing(entry_key)")
  static native Comparator comparingByKey();

  @PythonExpression("comparing(entry_value)")
  static native Comparator comparingByValue();

  @PythonExpression("comparing(entry_key, {0})")
  static native Comparator comparingByKey(Comparator value);

  @PythonExpression("comparing(entry_value, {0})")
  static native Comparator comparingByValue(Comparator value);
}
