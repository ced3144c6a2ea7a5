package dev.mochaberry.standins.util.stream;

import dev.mochaberry.annotations.Supplements;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
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
    return remaining(new Elements<>(elements));
  }

  static <T> Stream<T> stream(
      Supplier<? extends Spliterator<T>> elements, int characteristics, boolean parallel) {
    return stream(elements.get(), parallel);
  }

  static IntStream intStream(Spliterator.OfInt elements, boolean parallel) {
    return remaining(new Elements<>(elements)).mapToInt(x -> x);
  }

  static LongStream longStream(Spliterator.OfLong elements, boolean parallel) {
    return remaining(new Elements<>(elements)).mapToLong(x -> x);
  }

  static DoubleStream doubleStream(Spliterator.OfDouble elements, boolean parallel) {
    return remaining(new Elements<>(elements)).mapToDouble(x -> x);
  }

  static <T> Spliterator<T> spliterator(BaseStream<T, ?> stream) {
    return Spliterators.spliteratorUnknownSize(stream.iterator(), Spliterator.ORDERED);
  }

  /** What is left, up to the step that says it was the last: that one may have given an element. */
  private static final class Elements<T> implements Iterator<T>, Consumer<T> {
    private final Spliterator<T> elements;
    private boolean ready;
    private boolean done;
    private T next;

    Elements(Spliterator<T> elements) {
      this.elements = elements;
    }

    @Override
    public void accept(T element) {
      ready = true;
      next = element;
    }

    @Override
    public boolean hasNext() {
      if (!ready && !done) {
        done = !elements.tryAdvance(this);
      }
      return ready;
    }

    @Override
    public T next() {
      ready = false;
      return next;
    }
  }

  private static <T> Stream<T> remaining(Iterator<T> iterator) {
    // The translator streams the iterator itself.
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
  }
}
