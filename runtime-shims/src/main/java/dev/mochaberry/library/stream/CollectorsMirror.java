package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;

/** How {@code java.util.stream.Collectors} maps to Python. */
@Mirror("java.util.stream.Collectors")
abstract class CollectorsMirror {
  @PythonExpression("to_list_collector()")
  static native Collector toList();

  @PythonExpression("fixed_list_collector()")
  static native Collector toUnmodifiableList();

  @PythonExpression("to_collection(HashSet)")
  static native Collector toSet();

  @PythonExpression("fixed_set_collector()")
  static native Collector toUnmodifiableSet();

  @PythonExpression("to_collection({0})")
  static native Collector toCollection(Supplier value);

  @PythonExpression("joining()")
  static native Collector joining();

  @PythonExpression("joining({0})")
  static native Collector joining(CharSequence value);

  @PythonExpression("joining({0}, {1}, {2})")
  static native Collector joining(CharSequence first, CharSequence second, CharSequence third);

  @PythonExpression("mapping({0}, {1})")
  static native Collector mapping(Function first, Collector second);

  @PythonExpression("filtering({0}, {1})")
  static native Collector filtering(Predicate first, Collector second);

  @PythonExpression("flat_mapping({0}, {1})")
  static native Collector flatMapping(Function first, Collector second);

  @PythonExpression("collecting_and_then({0}, {1})")
  static native Collector collectingAndThen(Collector first, Function second);

  @PythonExpression("teeing({0}, {1}, {2})")
  static native Collector teeing(Collector first, Collector second, BiFunction third);

  @PythonExpression("counting()")
  static native Collector counting();

  @PythonExpression("summing_int({0})")
  static native Collector summingInt(ToIntFunction value);

  @PythonExpression("summing_long({0})")
  static native Collector summingLong(ToLongFunction value);

  @PythonExpression("summing_double({0})")
  static native Collector summingDouble(ToDoubleFunction value);

  @PythonExpression("averaging({0})")
  static native Collector averagingInt(ToIntFunction value);

  @PythonExpression("averaging({0})")
  static native Collector averagingLong(ToLongFunction value);

  @PythonExpression("averaging({0}, DoubleSum)")
  static native Collector averagingDouble(ToDoubleFunction value);

  @PythonExpression("summarizing({0}, int_statistics)")
  static native Collector summarizingInt(ToIntFunction value);

  @PythonExpression("summarizing({0}, long_statistics)")
  static native Collector summarizingLong(ToLongFunction value);

  @PythonExpression("summarizing({0}, DoubleStatistics)")
  static native Collector summarizingDouble(ToDoubleFunction value);

  @PythonExpression("reducing_some(lesser({0}))")
  static native Collector minBy(Comparator value);

  @PythonExpression("reducing_some(greater({0}))")
  static native Collector maxBy(Comparator value);

  @PythonExpression("reducing_some({0})")
  static native Collector reducing(BinaryOperator value);

  @PythonExpression("reducing({0}, {1})")
  static native Collector reducing(Object first, BinaryOperator second);

  @PythonExpression("reducing({0}, {2}, {1})")
  static native Collector reducing(Object first, Function second, BinaryOperator third);

  @PythonExpression("to_map({0}, {1})")
  static native Collector toMap(Function first, Function second);

  @PythonExpression("to_map({0}, {1}, {2})")
  static native Collector toMap(Function first, Function second, BinaryOperator third);

  @PythonExpression("to_map({0}, {1}, {2}, {3})")
  static native Collector toMap(
      Function first, Function second, BinaryOperator third, Supplier fourth);

  @PythonExpression("to_map({0}, {1}, finish=map_copy)")
  static native Collector toUnmodifiableMap(Function first, Function second);

  @PythonExpression("to_map({0}, {1}, {2}, finish=map_copy)")
  static native Collector toUnmodifiableMap(Function first, Function second, BinaryOperator third);

  @PythonExpression("to_map({0}, {1}, None, ConcurrentHashMap)")
  static native Collector toConcurrentMap(Function first, Function second);

  @PythonExpression("to_map({0}, {1}, {2}, ConcurrentHashMap)")
  static native Collector toConcurrentMap(Function first, Function second, BinaryOperator third);

  @PythonExpression("to_map({0}, {1}, {2}, {3})")
  static native Collector toConcurrentMap(
      Function first, Function second, BinaryOperator third, Supplier fourth);

  @PythonExpression("grouping_by({0}, HashMap, to_list_collector())")
  static native Collector groupingBy(Function value);

  @PythonExpression("grouping_by({0}, HashMap, {1})")
  static native Collector groupingBy(Function first, Collector second);

  @PythonExpression("grouping_by({0}, {1}, {2})")
  static native Collector groupingBy(Function first, Supplier second, Collector third);

  @PythonExpression("grouping_by({0}, ConcurrentHashMap, to_list_collector())")
  static native Collector groupingByConcurrent(Function value);

  @PythonExpression("grouping_by({0}, ConcurrentHashMap, {1})")
  static native Collector groupingByConcurrent(Function first, Collector second);

  @PythonExpression("grouping_by({0}, {1}, {2})")
  static native Collector groupingByConcurrent(Function first, Supplier second, Collector third);

  @PythonExpression("partitioning_by({0}, to_list_collector())")
  static native Collector partitioningBy(Predicate value);

  @PythonExpression("partitioning_by({0}, {1})")
  static native Collector partitioningBy(Predicate first, Collector second);
}
