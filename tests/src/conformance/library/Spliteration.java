import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Spliteration {
  static class Range implements Iterable<Integer> {
    final int lo, hi;

    Range(int lo, int hi) {
      this.lo = lo;
      this.hi = hi;
    }

    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        int i = lo;

        public boolean hasNext() {
          return i < hi;
        }

        public Integer next() {
          if (i >= hi) throw new NoSuchElementException();
          return i++;
        }
      };
    }
  }

  public static void main(String[] args) {
    Range r = new Range(3, 9);
    System.out.println(
        StreamSupport.stream(r.spliterator(), false).map(x -> x * x).collect(Collectors.toList()));
    Iterator<String> it = List.of("a", "b", "c").iterator();
    Stream<String> s =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(it, Spliterator.ORDERED), false);
    System.out.println(s.collect(Collectors.joining("+")));
    Spliterator<Integer> sp = Arrays.asList(1, 2, 3, 4).spliterator();
    sp.tryAdvance(x -> System.out.println("first " + x));
    sp.forEachRemaining(x -> System.out.print(x + " "));
    System.out.println();
    Spliterator<Integer> big = Arrays.asList(1, 2, 3, 4, 5, 6).spliterator();
    Spliterator<Integer> half = big.trySplit();
    half.forEachRemaining(x -> System.out.print(x + ";"));
    big.forEachRemaining(x -> System.out.print(x + ","));
    System.out.println();
    System.out.println(sp.estimateSize() + " " + big.hasCharacteristics(Spliterator.SIZED));
    Stream<Integer> own =
        StreamSupport.stream(
            new Spliterators.AbstractSpliterator<Integer>(Long.MAX_VALUE, Spliterator.ORDERED) {
              int a = 0, b = 1;

              public boolean tryAdvance(Consumer<? super Integer> action) {
                action.accept(a);
                int t = a + b;
                a = b;
                b = t;
                return true;
              }
            },
            false);
    System.out.println(own.limit(10).map(String::valueOf).collect(Collectors.joining(" ")));
    Iterator<Integer> fromStream = Stream.iterate(1, x -> x * 2).limit(5).iterator();
    while (fromStream.hasNext()) System.out.print(fromStream.next() + " ");
    PrimitiveIterator.OfInt pi = IntStream.range(0, 3).iterator();
    while (pi.hasNext()) System.out.print(pi.nextInt());
    System.out.println();
    List<Integer> expanded =
        Stream.of(1, 2, 3)
            .<Integer>mapMulti(
                (x, sink) -> {
                  for (int i = 0; i < x; i++) sink.accept(x);
                })
            .toList();
    System.out.println(expanded);
    System.out.println(
        IntStream.of(1, 2, 3)
            .mapMulti(
                (x, c) -> {
                  c.accept(x);
                  c.accept(-x);
                })
            .boxed()
            .toList());
  }
}
