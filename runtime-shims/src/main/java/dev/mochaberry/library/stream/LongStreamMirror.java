package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.LongSummaryStatistics;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.function.BiConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How {@code java.util.stream.LongStream} maps to Python. */
@Mirror("java.util.stream.LongStream")
@PythonClass(name = "Stream")
abstract class LongStreamMirror {
  @PythonExpression("{this}.filter({0})")
  native LongStream filter(@NonNull LongPredicate value);

  @PythonExpression("{this}.peek({0})")
  native LongStream peek(@NonNull LongConsumer value);

  @PythonExpression("{this}.distinct()")
  native LongStream distinct();

  @PythonExpression("{this}.limit({0})")
  native LongStream limit(long value);

  @PythonExpression("{this}.skip({0})")
  native LongStream skip(long value);

  @PythonExpression("{this}.take_while({0})")
  native LongStream takeWhile(@NonNull LongPredicate value);

  @PythonExpression("{this}.drop_while({0})")
  native LongStream dropWhile(@NonNull LongPredicate value);

  @PythonExpression("{this}.for_each({0})")
  native void forEach(@NonNull LongConsumer value);

  @PythonExpression("{this}.for_each({0})")
  native void forEachOrdered(@NonNull LongConsumer value);

  @PythonExpression("{this}.any_match({0})")
  native boolean anyMatch(@NonNull LongPredicate value);

  @PythonExpression("{this}.all_match({0})")
  native boolean allMatch(@NonNull LongPredicate value);

  @PythonExpression("{this}.none_match({0})")
  native boolean noneMatch(@NonNull LongPredicate value);

  @PythonExpression("{this}.count()")
  native long count();

  @PythonExpression("stream_concat({0}, {1})")
  static native LongStream concat(LongStream first, LongStream second);

  @PythonExpression("stream_of([])")
  static native LongStream empty();

  @PythonExpression("{this}.map({0})")
  native LongStream map(@NonNull LongUnaryOperator value);

  @PythonExpression("{this}.map({0})")
  native Stream mapToObj(@NonNull LongFunction value);

  @PythonExpression("{this}.flat_map({0})")
  native LongStream flatMap(@NonNull LongFunction value);

  @PythonExpression("{this}.map_multi({0})")
  native LongStream mapMulti(LongStream.LongMapMultiConsumer value);

  @PythonExpression("{this}.sort_numbers()")
  native LongStream sorted();

  @PythonExpression("{this}.to_array(\"q\")")
  native long[] toArray();

  @PythonExpression("{this}.boxed(Long)")
  native Stream boxed();

  @PythonExpression("{this}.boxed(Long).iterator()")
  native PrimitiveIterator.OfLong iterator();

  @PythonExpression("{this}.collect_into({0}, {1})")
  @MayReturnNull
  native Object collect(
      @NonNull Supplier first, @NonNull ObjLongConsumer second, @NonNull BiConsumer third);

  @PythonExpression("{this}.fold({0}, {1})")
  native long reduce(long first, @NonNull LongBinaryOperator second);

  @PythonExpression("{this}.reduce({0}, OptionalLong)")
  native OptionalLong reduce(@NonNull LongBinaryOperator value);

  @PythonExpression("{this}.reduce(min, OptionalLong)")
  native OptionalLong min();

  @PythonExpression("{this}.reduce(max, OptionalLong)")
  native OptionalLong max();

  @PythonExpression("{this}.find_first(OptionalLong)")
  native OptionalLong findFirst();

  @PythonExpression("{this}.find_first(OptionalLong)")
  native OptionalLong findAny();

  @PythonExpression("{this}.sum_long()")
  native long sum();

  @PythonExpression("{this}.average()")
  native OptionalDouble average();

  @PythonExpression("{this}.collect_into(long_statistics, lambda s, x: s(x))")
  native LongSummaryStatistics summaryStatistics();

  @PythonExpression("stream_of([{0}])")
  static native LongStream of(long value);

  @PythonExpression("stream_of({0})")
  static native LongStream of(long[] value);

  @PythonExpression("StreamBuilder()")
  static native LongStream.Builder builder();

  @PythonExpression("stream_iterate({0}, {1})")
  static native LongStream iterate(long first, @NonNull LongUnaryOperator second);

  @PythonExpression("stream_iterate_while({0}, {1}, {2})")
  static native LongStream iterate(
      long first, @NonNull LongPredicate second, @NonNull LongUnaryOperator third);

  @PythonExpression("stream_generate({0})")
  static native LongStream generate(@NonNull LongSupplier value);

  @PythonExpression("{this}.map({0})")
  native IntStream mapToInt(@NonNull LongToIntFunction value);

  @PythonExpression("{this}.map({0})")
  native DoubleStream mapToDouble(@NonNull LongToDoubleFunction value);

  @PythonExpression("{this}.boxed(float)")
  native DoubleStream asDoubleStream();

  @PythonExpression("stream_range({0}, {1})")
  static native LongStream range(long first, long second);

  @PythonExpression("stream_range({0}, {1} + 1)")
  static native LongStream rangeClosed(long first, long second);
}
