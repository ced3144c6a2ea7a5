package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.IntSummaryStatistics;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How {@code java.util.stream.IntStream} maps to Python. */
@Mirror("java.util.stream.IntStream")
@PythonClass(name = "Stream")
abstract class IntStreamMirror {
  @PythonExpression("{this}.filter({0})")
  native IntStream filter(@NonNull IntPredicate value);

  @PythonExpression("{this}.peek({0})")
  native IntStream peek(@NonNull IntConsumer value);

  @PythonExpression("{this}.distinct()")
  native IntStream distinct();

  @PythonExpression("{this}.limit({0})")
  native IntStream limit(long value);

  @PythonExpression("{this}.skip({0})")
  native IntStream skip(long value);

  @PythonExpression("{this}.take_while({0})")
  native IntStream takeWhile(@NonNull IntPredicate value);

  @PythonExpression("{this}.drop_while({0})")
  native IntStream dropWhile(@NonNull IntPredicate value);

  @PythonExpression("{this}.for_each({0})")
  native void forEach(@NonNull IntConsumer value);

  @PythonExpression("{this}.for_each({0})")
  native void forEachOrdered(@NonNull IntConsumer value);

  @PythonExpression("{this}.any_match({0})")
  native boolean anyMatch(@NonNull IntPredicate value);

  @PythonExpression("{this}.all_match({0})")
  native boolean allMatch(@NonNull IntPredicate value);

  @PythonExpression("{this}.none_match({0})")
  native boolean noneMatch(@NonNull IntPredicate value);

  @PythonExpression("{this}.count()")
  native long count();

  @PythonExpression("stream_concat({0}, {1})")
  static native IntStream concat(IntStream first, IntStream second);

  @PythonExpression("stream_of([])")
  static native IntStream empty();

  @PythonExpression("{this}.map({0})")
  native IntStream map(@NonNull IntUnaryOperator value);

  @PythonExpression("{this}.map({0})")
  native Stream mapToObj(@NonNull IntFunction value);

  @PythonExpression("{this}.flat_map({0})")
  native IntStream flatMap(@NonNull IntFunction value);

  @PythonExpression("{this}.map_multi({0})")
  native IntStream mapMulti(IntStream.IntMapMultiConsumer value);

  @PythonExpression("{this}.sort_numbers()")
  native IntStream sorted();

  @PythonExpression("{this}.to_array(\"i\")")
  native int[] toArray();

  @PythonExpression("{this}.boxed()")
  native Stream boxed();

  @PythonExpression("{this}.collect_into({0}, {1})")
  @MayReturnNull
  native Object collect(
      @NonNull Supplier first, @NonNull ObjIntConsumer second, @NonNull BiConsumer third);

  @PythonExpression("{this}.fold({0}, {1})")
  native int reduce(int first, @NonNull IntBinaryOperator second);

  @PythonExpression("{this}.reduce({0}, OptionalInt)")
  native OptionalInt reduce(@NonNull IntBinaryOperator value);

  @PythonExpression("{this}.reduce(min, OptionalInt)")
  native OptionalInt min();

  @PythonExpression("{this}.reduce(max, OptionalInt)")
  native OptionalInt max();

  @PythonExpression("{this}.find_first(OptionalInt)")
  native OptionalInt findFirst();

  @PythonExpression("{this}.find_first(OptionalInt)")
  native OptionalInt findAny();

  @PythonExpression("{this}.sum_int()")
  native int sum();

  @PythonExpression("{this}.average()")
  native OptionalDouble average();

  @PythonExpression("{this}.collect_into(int_statistics, lambda s, x: s(x))")
  native IntSummaryStatistics summaryStatistics();

  @PythonExpression("stream_of([{0}])")
  static native IntStream of(int value);

  @PythonExpression("stream_of({0})")
  static native IntStream of(int[] value);

  @PythonExpression("StreamBuilder()")
  static native IntStream.Builder builder();

  @PythonExpression("stream_iterate({0}, {1})")
  static native IntStream iterate(int first, @NonNull IntUnaryOperator second);

  @PythonExpression("stream_iterate_while({0}, {1}, {2})")
  static native IntStream iterate(
      int first, @NonNull IntPredicate second, @NonNull IntUnaryOperator third);

  @PythonExpression("stream_generate({0})")
  static native IntStream generate(@NonNull IntSupplier value);

  @PythonExpression("{this}.map({0})")
  native LongStream mapToLong(@NonNull IntToLongFunction value);

  @PythonExpression("{this}.map({0})")
  native DoubleStream mapToDouble(@NonNull IntToDoubleFunction value);

  @PythonExpression("{this}.boxed()")
  native LongStream asLongStream();

  @PythonExpression("{this}.boxed(float)")
  native DoubleStream asDoubleStream();

  @PythonExpression("stream_range({0}, {1})")
  static native IntStream range(int first, int second);

  @PythonExpression("stream_range({0}, {1} + 1)")
  static native IntStream rangeClosed(int first, int second);
}
