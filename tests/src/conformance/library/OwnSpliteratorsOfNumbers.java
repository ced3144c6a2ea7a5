import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.StreamSupport;

/** Spliterators of numbers that the program writes, asked for numbers and for boxes. */
public class OwnSpliteratorsOfNumbers {
  static class Down implements Spliterator.OfLong {
    private long at = 5;

    @Override
    public boolean tryAdvance(LongConsumer taker) {
      if (at == 0) {
        return false;
      }
      taker.accept(at--);
      return true;
    }

    @Override
    public Spliterator.OfLong trySplit() {
      return null;
    }

    @Override
    public long estimateSize() {
      return at;
    }

    @Override
    public int characteristics() {
      return SIZED;
    }
  }

  static class Squares implements Spliterator.OfInt {
    private int at;

    @Override
    public boolean tryAdvance(IntConsumer taker) {
      taker.accept(at * at);
      return at++ < 4;
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

  static class Odd implements PrimitiveIterator.OfInt {
    private int at = 1;

    @Override
    public boolean hasNext() {
      return at < 8;
    }

    @Override
    public int nextInt() {
      at += 2;
      return at - 2;
    }
  }

  public static void main(String[] args) {
    System.out.println(StreamSupport.longStream(new Down(), false).sum());
    Spliterator.OfLong down = new Down();
    System.out.println(down.tryAdvance((LongConsumer) n -> System.out.print(n + " ")));
    down.forEachRemaining((Consumer<Long>) n -> System.out.print(n + "."));
    System.out.println(down.getExactSizeIfKnown());
    Spliterator<Integer> boxed = new Squares();
    System.out.println(boxed.tryAdvance(n -> System.out.print("first " + n + " ")));
    boxed.forEachRemaining(n -> System.out.print(n.hashCode() + ","));
    System.out.println(boxed.hasCharacteristics(Spliterator.ORDERED));
    PrimitiveIterator.OfInt odd = new Odd();
    System.out.print(odd.next() + odd.nextInt() + " ");
    odd.forEachRemaining((IntConsumer) n -> System.out.print("[" + n + "]"));
    System.out.println(odd.hasNext());
  }
}
