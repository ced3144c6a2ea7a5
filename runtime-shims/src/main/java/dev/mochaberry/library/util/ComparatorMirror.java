package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
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
  native Comparator thenComparing(@NonNull Comparator value);

  @PythonExpression("then_comparing({this}, comparing({0}))")
  native Comparator thenComparing(@NonNull Function value);

  @PythonExpression("then_comparing({this}, comparing({0}, {1}))")
  native Comparator thenComparing(@NonNull Function first, @NonNull Comparator second);

  @PythonExpression("then_comparing({this}, comparing_number({0}))")
  native Comparator thenComparingInt(@NonNull ToIntFunction value);

  @PythonExpression("then_comparing({this}, comparing_number({0}))")
  native Comparator thenComparingLong(@NonNull ToLongFunction value);

  @PythonExpression("then_comparing({this}, comparing_double({0}))")
  native Comparator thenComparingDouble(@NonNull ToDoubleFunction value);

  @PythonExpression("comparing({0})")
  static native Comparator comparing(@NonNull Function value);

  @PythonExpression("comparing({0}, {1})")
  static native Comparator comparing(@NonNull Function first, @NonNull Comparator second);

  @PythonExpression("comparing_number({0})")
  static native Comparator comparingInt(@NonNull ToIntFunction value);

  @PythonExpression("comparing_number({0})")
  static native Comparator comparingLong(@NonNull ToLongFunction value);

  @PythonExpression("comparing_double({0})")
  static native Comparator comparingDouble(@NonNull ToDoubleFunction value);

  @PythonExpression("compare_to")
  static native Comparator naturalOrder();

  @PythonExpression("reverse_compare")
  static native Comparator reverseOrder();

  @PythonExpression("nulls_first({0})")
  static native Comparator nullsFirst(Comparator value);

  @PythonExpression("nulls_last({0})")
  static native Comparator nullsLast(Comparator value);
}
