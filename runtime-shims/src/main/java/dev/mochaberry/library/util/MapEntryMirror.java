package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Comparator;
import java.util.Map;

/** How {@code java.util.Map.Entry} maps to Python. */
@Mirror("java.util.Map$Entry")
@PythonClass(name = "Entry")
abstract class MapEntryMirror {
  @PythonAttribute("key")
  @MayReturnNull
  native Object getKey();

  @PythonAttribute("value")
  @MayReturnNull
  native Object getValue();

  @PythonMethod("set")
  @MayReturnNull
  native Object setValue(Object value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("comparing_keys()")
  static native Comparator comparingByKey();

  @PythonExpression("comparing_keys({0})")
  static native Comparator comparingByKey(Comparator value);

  @PythonExpression("comparing_values()")
  static native Comparator comparingByValue();

  @PythonExpression("comparing_values({0})")
  static native Comparator comparingByValue(Comparator value);

  @PythonExpression("fixed_entry({0}.key, {0}.value)")
  static native Map.Entry copyOf(Map.Entry value);
}
