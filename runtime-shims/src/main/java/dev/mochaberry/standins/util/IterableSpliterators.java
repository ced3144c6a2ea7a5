package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The spliterators of collections and whatever else can be iterated. */
@Supplements("java.lang.Iterable")
final class IterableSpliterators {
  private IterableSpliterators() {}

  static <T> Spliterator<T> spliterator(Iterable<T> elements) {
    if (elements instanceof List<T> list && list instanceof RandomAccess) {
      return new OfList<>(list, 0, -1);
    } else if (elements instanceof Collection<T> c) {
      return Spliterators.spliterator(c, characteristics(c));
    }
    return Spliterators.spliteratorUnknownSize(elements.iterator(), 0);
  }

  private static int characteristics(Collection<?> c) {
    if (c instanceof SortedSet) {
      return Spliterator.DISTINCT | Spliterator.SORTED | Spliterator.ORDERED;
    } else if (c instanceof Set) {
      return c instanceof LinkedHashSet
          ? Spliterator.DISTINCT | Spliterator.ORDERED
          : Spliterator.DISTINCT;
    }
    return c instanceof List ? Spliterator.ORDERED : 0;
  }

  /** A part of a list, halved when it is split; its end is only looked up when first needed. */
  private static final class OfList<T> implements Spliterator<T> {
    private final List<T> list;
    private int index;
    private int end;

    OfList(List<T> list, int index, int end) {
      this.list = list;
      this.index = index;
      this.end = end;
    }

    private int end() {
      if (end < 0) {
        end = list.size();
      }
      return end;
    }

    @Override
    public Spliterator<T> trySplit() {
      int from = index;
      int middle = (from + end()) >>> 1;
      if (from >= middle) {
        return null;
      }
      index = middle;
      return new OfList<>(list, from, middle);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      if (index >= end()) {
        return false;
      }
      action.accept(list.get(index++));
      return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
      int from = index;
      index = end();
      for (int i = from; i < index; i++) {
        action.accept(list.get(i));
      }
    }

    @Override
    public long estimateSize() {
      return end() - index;
    }

    @Override
    public int characteristics() {
      return ORDERED | SIZED | SUBSIZED;
    }
  }
}
