package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Map;

/** How {@code java.util.AbstractMap.SimpleImmutableEntry} maps to Python. */
@Mirror("java.util.AbstractMap$SimpleImmutableEntry")
@PythonClass(name = "FixedEntry", base = "OwnFixedEntry")
abstract class AbstractMapSimpleImmutableEntryMirror {
  @PythonExpression("FixedEntry({0}, {1})")
  AbstractMapSimpleImmutableEntryMirror(Object first, Object second) {}

  @PythonExpression("FixedEntry({0}.key, {0}.value)")
  AbstractMapSimpleImmutableEntryMirror(Map.Entry value) {}

  @PythonAttribute("key")
  @MayReturnNull
  native Object getKey();

  @PythonAttribute("value")
  @MayReturnNull
  native Object getValue();

  @PythonMethod("setValue")
  @MayReturnNull
  native Object setValue(Object value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this})")
  public native String toString();
}
