package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.EnumSet;

/** How {@code java.util.EnumSet} maps to Python. */
@Mirror("java.util.EnumSet")
@PythonClass(name = "EnumSet")
abstract class EnumSetMirror {
  @PythonExpression("EnumSet({values})")
  static native EnumSet noneOf(Class a);

  @PythonExpression("EnumSet({values}, {values}())")
  static native EnumSet allOf(Class a);

  @PythonExpression("enum_others({0})")
  static native EnumSet complementOf(EnumSet a);

  @PythonExpression("{0}.clone()")
  static native EnumSet copyOf(EnumSet a);

  @PythonExpression("enum_copy({0})")
  static native EnumSet copyOf(Collection a);

  @PythonExpression("EnumSet({values}, [{0}])")
  static native EnumSet of(Enum a);

  @PythonExpression("EnumSet({values}, [{0}, {1}])")
  static native EnumSet of(Enum a, Enum b);

  @PythonExpression("EnumSet({values}, [{0}, {1}, {2}])")
  static native EnumSet of(Enum a, Enum b, Enum c);

  @PythonExpression("EnumSet({values}, [{0}, {1}, {2}, {3}])")
  static native EnumSet of(Enum a, Enum b, Enum c, Enum d);

  @PythonExpression("EnumSet({values}, [{0}, {1}, {2}, {3}, {4}])")
  static native EnumSet of(Enum a, Enum b, Enum c, Enum d, Enum e);

  @PythonExpression("enum_set({values}, {0}, {*})")
  static native EnumSet of(Enum a, Enum[] b);

  @PythonExpression("enum_range({values}, {0}, {1})")
  static native EnumSet range(Enum a, Enum b);

  @PythonExpression("{this}.clone()")
  public native EnumSet clone();
}
