package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import dev.mochaberry.annotations.PythonMethod;
import java.util.EnumMap;
import java.util.Map;

/** How {@code java.util.EnumMap} maps to Python. */
@Mirror("java.util.EnumMap")
@PythonClass(name = "EnumMap")
abstract class EnumMapMirror {
  @PythonExpression("EnumMap()")
  EnumMapMirror(Class a) {}

  @PythonExpression("enum_map({0})")
  EnumMapMirror(@NonNull Map a) {}

  @PythonExpression("EnumMap({0})")
  EnumMapMirror(@NonNull EnumMap a) {}

  @PythonMethod("put")
  @PythonIdiom(statement = "{this}[{0}] = {1}")
  @MayReturnNull
  native Object put(Enum a, Object b);

  @PythonExpression("EnumMap({this})")
  public native EnumMap clone();
}
