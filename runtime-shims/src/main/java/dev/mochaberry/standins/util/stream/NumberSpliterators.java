package dev.mochaberry.standins.util.stream;

import dev.mochaberry.annotations.Supplements;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The spliterators of streams of numbers, which are not split. */
@Supplements({
  "java.util.stream.IntStream",
  "java.util.stream.LongStream",
  "java.util.stream.DoubleStream"
})
final class NumberSpliterators {
  private NumberSpliterators() {}

  static Spliterator.OfInt spliterator(IntStream stream) {
    return new Ints(stream.iterator());
  }

  static Spliterator.OfLong spliterator(LongStream stream) {
    return new Longs(stream.iterator());
  }

  static Spliterator.OfDouble spliterator(DoubleStream stream) {
    return new Doubles(stream.iterator());
  }

  private static final class Ints implements Spliterator.OfInt {
    private final PrimitiveIterator.OfInt iterator;

    Ints(PrimitiveIterator.OfInt iterator) {
      this.iterator = iterator;
    }

    @Override
    public boolean tryAdvance(IntConsumer action) {
      Objects.requireNonNull(action);
      boolean more = iterator.hasNext();
      if (more) {
        action.accept(iterator.nextInt());
      }
      return more;
    }

    @Override
    public Spliterator.OfInt trySplit() {
      return null;
    }

    @Override
    public long estimateSize() {
      return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
      return ORDERED;
    }
  }

  private static final class Longs implements Spliterator.OfLong {
    private final PrimitiveIterator.OfLong iterator;

    Longs(PrimitiveIterator.OfLong iterator) {
      this.iterator = iterator;
    }

    @Override
    public boolean tryAdvance(LongConsumer action) {
      Objects.requireNonNull(action);
      boolean more = iterator.hasNext();
      if (more) {
        action.accept(iterator.nextLong());
      }
      return more;
    }

    @Override
    public Spliterator.OfLong trySplit() {
      return null;
    }

    @Override
    public long estimateSize() {
      return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
      return ORDERED;
    }
  }

  private static final class Doubles implements Spliterator.OfDouble {
    private final PrimitiveIterator.OfDouble iterator;

    Doubles(PrimitiveIterator.OfDouble iterator) {
      this.iterator = iterator;
    }

    @Override
    public boolean tryAdvance(DoubleConsumer action) {
      Objects.requireNonNull(action);
      boolean more = iterator.hasNext();
      if (more) {
        action.accept(iterator.nextDouble());
      }
      return more;
    }

    @Override
    public Spliterator.OfDouble trySplit() {
      return null;
    }

    @Override
    public long estimateSize() {
      return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
      return ORDERED;
    }
  }
}
