package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.DoubleSummaryStatistics;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How {@code java.util.stream.DoubleStream} maps to Python. */
@Mirror("java.util.stream.DoubleStream")
@PythonClass(name = "Stream")
abstract class DoubleStreamMirror {
  @PythonExpression("{this}.filter({0})")
  native DoubleStream filter(@NonNull DoublePredicate value);

  @PythonExpression("{this}.peek({0})")
  native DoubleStream peek(@NonNull DoubleConsumer value);

  @PythonExpression("{this}.distinct()")
  native DoubleStream distinct();

  @PythonExpression("{this}.limit({0})")
  native DoubleStream limit(long value);

  @PythonExpression("{this}.skip({0})")
  native DoubleStream skip(long value);

  @PythonExpression("{this}.take_while({0})")
  native DoubleStream takeWhile(@NonNull DoublePredicate value);

  @PythonExpression("{this}.drop_while({0})")
  native DoubleStream dropWhile(@NonNull DoublePredicate value);

  @PythonExpression("{this}.for_each({0})")
  native void forEach(@NonNull DoubleConsumer value);

  @PythonExpression("{this}.for_each({0})")
  native void forEachOrdered(@NonNull DoubleConsumer value);

  @PythonExpression("{this}.any_match({0})")
  native boolean anyMatch(@NonNull DoublePredicate value);

  @PythonExpression("{this}.all_match({0})")
  native boolean allMatch(@NonNull DoublePredicate value);

  @PythonExpression("{this}.none_match({0})")
  native boolean noneMatch(@NonNull DoublePredicate value);

  @PythonExpression("{this}.count()")
  native long count();

  @PythonExpression("stream_concat({0}, {1})")
  static native DoubleStream concat(DoubleStream first, DoubleStream second);

  @PythonExpression("stream_of([])")
  static native DoubleStream empty();

  @PythonExpression("{this}.map({0})")
  native DoubleStream map(@NonNull DoubleUnaryOperator value);

  @PythonExpression("{this}.map({0})")
  native Stream mapToObj(@NonNull DoubleFunction value);

  @PythonExpression("{this}.flat_map({0})")
  native DoubleStream flatMap(@NonNull DoubleFunction value);

  @PythonExpression("{this}.map_multi({0})")
  native DoubleStream mapMulti(DoubleStream.DoubleMapMultiConsumer value);

  @PythonExpression("{this}.sort_naturally(double_compare)")
  native DoubleStream sorted();

  @PythonExpression("{this}.to_array(\"d\")")
  native double[] toArray();

  @PythonExpression("{this}.boxed()")
  native Stream boxed();

  @PythonExpression("{this}.collect_into({0}, {1})")
  @MayReturnNull
  native Object collect(
      @NonNull Supplier first, @NonNull ObjDoubleConsumer second, @NonNull BiConsumer third);

  @PythonExpression("{this}.fold({0}, {1})")
  native double reduce(double first, @NonNull DoubleBinaryOperator second);

  @PythonExpression("{this}.reduce({0}, OptionalDouble)")
  native OptionalDouble reduce(@NonNull DoubleBinaryOperator value);

  @PythonExpression("{this}.reduce(double_min, OptionalDouble)")
  native OptionalDouble min();

  @PythonExpression("{this}.reduce(double_max, OptionalDouble)")
  native OptionalDouble max();

  @PythonExpression("{this}.find_first(OptionalDouble)")
  native OptionalDouble findFirst();

  @PythonExpression("{this}.find_first(OptionalDouble)")
  native OptionalDouble findAny();

  @PythonExpression("{this}.sum_double()")
  native double sum();

  @PythonExpression("{this}.average(DoubleSum())")
  native OptionalDouble average();

  @PythonExpression("{this}.collect_into(DoubleStatistics, lambda s, x: s(x))")
  native DoubleSummaryStatistics summaryStatistics();

  @PythonExpression("stream_of([{0}])")
  static native DoubleStream of(double value);

  @PythonExpression("stream_of({0})")
  static native DoubleStream of(double[] value);

  @PythonExpression("StreamBuilder()")
  static native DoubleStream.Builder builder();

  @PythonExpression("stream_iterate({0}, {1})")
  static native DoubleStream iterate(double first, @NonNull DoubleUnaryOperator second);

  @PythonExpression("stream_iterate_while({0}, {1}, {2})")
  static native DoubleStream iterate(
      double first, @NonNull DoublePredicate second, @NonNull DoubleUnaryOperator third);

  @PythonExpression("stream_generate({0})")
  static native DoubleStream generate(@NonNull DoubleSupplier value);

  @PythonExpression("{this}.map({0})")
  native IntStream mapToInt(@NonNull DoubleToIntFunction value);

  @PythonExpression("{this}.map({0})")
  native LongStream mapToLong(@NonNull DoubleToLongFunction value);
}
