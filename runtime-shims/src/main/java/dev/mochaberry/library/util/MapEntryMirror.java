package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Comparator;
import java.util.Map;

/** How {@code java.util.Map.Entry} maps to Python. */
@Mirror("java.util.Map$Entry")
@PythonClass(name = "AnyEntry", base = "AnyEntry")
abstract class MapEntryMirror {
  @PythonExpression("{this}.key")
  @PythonOverride("getKey")
  @MayReturnNull
  native Object getKey();

  @PythonExpression("{this}.value")
  @PythonOverride("getValue")
  @MayReturnNull
  native Object getValue();

  @PythonMethod("setValue")
  @MayReturnNull
  native Object setValue(Object a);

  @PythonExpression("comparing_keys()")
  static native Comparator comparingByKey();

  @PythonExpression("comparing_keys({0})")
  static native Comparator comparingByKey(@NonNull Comparator a);

  @PythonExpression("comparing_values()")
  static native Comparator comparingByValue();

  @PythonExpression("comparing_values({0})")
  static native Comparator comparingByValue(@NonNull Comparator a);

  @PythonExpression("fixed_entry({0}.key, {0}.value)")
  static native Map.Entry copyOf(Map.Entry a);
}
