package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.standins.util.stream.Gatherer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How {@code java.util.stream.Stream} maps to Python. */
@Mirror("java.util.stream.Stream")
@PythonClass(name = "Stream")
abstract class StreamMirror {
  @PythonExpression("{this}.filter({0})")
  native Stream filter(@NonNull Predicate value);

  @PythonExpression("{this}.peek({0})")
  native Stream peek(@NonNull Consumer value);

  @PythonExpression("{this}.distinct()")
  native Stream distinct();

  @PythonExpression("{this}.limit({0})")
  native Stream limit(long value);

  @PythonExpression("{this}.skip({0})")
  native Stream skip(long value);

  @PythonExpression("{this}.take_while({0})")
  native Stream takeWhile(@NonNull Predicate value);

  @PythonExpression("{this}.drop_while({0})")
  native Stream dropWhile(@NonNull Predicate value);

  @PythonExpression("{this}.for_each({0})")
  native void forEach(@NonNull Consumer value);

  @PythonExpression("{this}.for_each({0})")
  native void forEachOrdered(@NonNull Consumer value);

  @PythonExpression("{this}.any_match({0})")
  native boolean anyMatch(@NonNull Predicate value);

  @PythonExpression("{this}.all_match({0})")
  native boolean allMatch(@NonNull Predicate value);

  @PythonExpression("{this}.none_match({0})")
  native boolean noneMatch(@NonNull Predicate value);

  @PythonExpression("{this}.count()")
  native long count();

  @PythonExpression("stream_concat({0}, {1})")
  static native Stream concat(Stream first, Stream second);

  @PythonExpression("stream_of([])")
  static native Stream empty();

  @PythonExpression("{this}.map({0})")
  native Stream map(@NonNull Function value);

  @PythonExpression("{this}.map({0})")
  native IntStream mapToInt(@NonNull ToIntFunction value);

  @PythonExpression("{this}.map({0})")
  native LongStream mapToLong(@NonNull ToLongFunction value);

  @PythonExpression("{this}.map({0})")
  native DoubleStream mapToDouble(@NonNull ToDoubleFunction value);

  @PythonExpression("{this}.flat_map({0})")
  native Stream flatMap(@NonNull Function value);

  @PythonExpression("{this}.flat_map({0})")
  native IntStream flatMapToInt(@NonNull Function value);

  @PythonExpression("{this}.flat_map({0})")
  native LongStream flatMapToLong(@NonNull Function value);

  @PythonExpression("{this}.flat_map({0})")
  native DoubleStream flatMapToDouble(@NonNull Function value);

  @PythonExpression("{this}.map_multi({0})")
  native Stream mapMulti(@NonNull BiConsumer value);

  @PythonExpression("{this}.map_multi({0})")
  native IntStream mapMultiToInt(@NonNull BiConsumer value);

  @PythonExpression("{this}.map_multi({0})")
  native LongStream mapMultiToLong(@NonNull BiConsumer value);

  @PythonExpression("{this}.map_multi({0})")
  native DoubleStream mapMultiToDouble(@NonNull BiConsumer value);

  @PythonExpression("{this}.sort_naturally()")
  native Stream sorted();

  @PythonExpression("{this}.sort({0})")
  native Stream sorted(@NonNull Comparator value);

  @PythonExpression("{this}.to_array()")
  native Object[] toArray();

  @PythonExpression("{this}.to_array()")
  native Object[] toArray(@NonNull IntFunction value);

  @PythonExpression("{this}.to_list()")
  native List toList();

  @PythonExpression("{this}.collect({0})")
  @MayReturnNull
  native Object collect(@NonNull Collector value);

  @PythonExpression("{this}.collect_into({0}, {1})")
  @MayReturnNull
  native Object collect(
      @NonNull Supplier first, @NonNull BiConsumer second, @NonNull BiConsumer third);

  @PythonExpression("{this}.fold({0}, {1})")
  @MayReturnNull
  native Object reduce(Object first, @NonNull BinaryOperator second);

  @PythonExpression("{this}.fold({0}, {1})")
  @MayReturnNull
  native Object reduce(Object first, @NonNull BiFunction second, @NonNull BinaryOperator third);

  @PythonExpression("{this}.reduce({0})")
  native Optional reduce(@NonNull BinaryOperator value);

  @PythonExpression("{this}.reduce(lesser({0}))")
  native Optional min(@NonNull Comparator value);

  @PythonExpression("{this}.reduce(greater({0}))")
  native Optional max(@NonNull Comparator value);

  @PythonExpression("{this}.find_first()")
  native Optional findFirst();

  @PythonExpression("{this}.find_first()")
  native Optional findAny();

  @PythonExpression("StreamBuilder()")
  static native Stream.Builder builder();

  @PythonExpression("stream_of([{0}])")
  static native Stream of(Object value);

  @PythonExpression("stream_of({0})")
  static native Stream of(Object[] value);

  @PythonExpression("stream_of_nullable({0})")
  static native Stream ofNullable(Object value);

  @PythonExpression("stream_iterate({0}, {1})")
  static native Stream iterate(Object first, @NonNull UnaryOperator second);

  @PythonExpression("stream_iterate_while({0}, {1}, {2})")
  static native Stream iterate(
      Object first, @NonNull Predicate second, @NonNull UnaryOperator third);

  @PythonExpression("stream_generate({0})")
  static native Stream generate(@NonNull Supplier value);

  @PythonExpression("{this}.gather({0})")
  native Stream gather(Gatherer gatherer);
}
