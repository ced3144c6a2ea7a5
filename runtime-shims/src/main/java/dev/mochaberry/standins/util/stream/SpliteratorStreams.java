package dev.mochaberry.standins.util.stream;

import dev.mochaberry.annotations.Supplements;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams of spliterators, and spliterators of streams. */
@Supplements({"java.util.stream.StreamSupport", "java.util.stream.BaseStream"})
final class SpliteratorStreams {
  private SpliteratorStreams() {}

  static <T> Stream<T> stream(Spliterator<T> elements, boolean parallel) {
    return remaining(Spliterators.iterator(elements));
  }

  static <T> Stream<T> stream(
      Supplier<? extends Spliterator<T>> elements, int characteristics, boolean parallel) {
    return stream(elements.get(), parallel);
  }

  static IntStream intStream(Spliterator.OfInt elements, boolean parallel) {
    return remaining(Spliterators.iterator(elements)).mapToInt(x -> x);
  }

  static LongStream longStream(Spliterator.OfLong elements, boolean parallel) {
    return remaining(Spliterators.iterator(elements)).mapToLong(x -> x);
  }

  static DoubleStream doubleStream(Spliterator.OfDouble elements, boolean parallel) {
    return remaining(Spliterators.iterator(elements)).mapToDouble(x -> x);
  }

  static <T> Spliterator<T> spliterator(BaseStream<T, ?> stream) {
    return Spliterators.spliteratorUnknownSize(stream.iterator(), Spliterator.ORDERED);
  }

  private static <T> Stream<T> remaining(Iterator<T> iterator) {
    // The translator streams the iterator itself.
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
  }
}
