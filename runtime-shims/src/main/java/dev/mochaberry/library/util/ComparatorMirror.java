package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** How {@code java.util.Comparator} maps to Python. */
@Mirror("java.util.Comparator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ComparatorMirror {
  native int compare(Object first, Object second);

  @PythonExpression("reversed_order({this})")
  native Comparator reversed();

  @PythonExpression("then_comparing({this}, {0})")
  native Comparator thenComparing(Comparator value);

  @PythonExpression("then_comparing({this}, comparing({0}))")
  native Comparator thenComparing(Function value);

  @PythonExpression("then_comparing({this}, comparing({0}, {1}))")
  native Comparator thenComparing(Function first, Comparator second);

  @PythonExpression("then_comparing({this}, comparing_number({0}))")
  native Comparator thenComparingInt(ToIntFunction value);

  @PythonExpression("then_comparing({this}, comparing_number({0}))")
  native Comparator thenComparingLong(ToLongFunction value);

  @PythonExpression("then_comparing({this}, comparing_double({0}))")
  native Comparator thenComparingDouble(ToDoubleFunction value);

  @PythonExpression("comparing({0})")
  static native Comparator comparing(Function value);

  @PythonExpression("comparing({0}, {1})")
  static native Comparator comparing(Function first, Comparator second);

  @PythonExpression("comparing_number({0})")
  static native Comparator comparingInt(ToIntFunction value);

  @PythonExpression("comparing_number({0})")
  static native Comparator comparingLong(ToLongFunction value);

  @PythonExpression("comparing_double({0})")
  static native Comparator comparingDouble(ToDoubleFunction value);

  @PythonExpression("compare_to")
  static native Comparator naturalOrder();

  @PythonExpression("reverse_compare")
  static native Comparator reverseOrder();

  @PythonExpression("nulls_first({0})")
  static native Comparator nullsFirst(Comparator value);

  @PythonExpression("nulls_last({0})")
  static native Comparator nullsLast(Comparator value);
}
