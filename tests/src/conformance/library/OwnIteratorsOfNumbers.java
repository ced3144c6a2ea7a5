import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/** A program's own iterators of numbers get what their interfaces give by default. */
public class OwnIteratorsOfNumbers {
  private static final class Squares implements PrimitiveIterator.OfInt {
    private final int end;
    private int i;

    Squares(int end) {
      this.end = end;
    }

    @Override
    public boolean hasNext() {
      return i < end;
    }

    @Override
    public int nextInt() {
      i++;
      return i * i;
    }
  }

  private static final class Halves implements PrimitiveIterator.OfDouble {
    private double x = 4;

    @Override
    public boolean hasNext() {
      return x > 0.5;
    }

    @Override
    public double nextDouble() {
      x /= 2;
      return x;
    }
  }

  private static PrimitiveIterator.OfLong powers(int n) {
    return new PrimitiveIterator.OfLong() {
      private int left = n;

      @Override
      public boolean hasNext() {
        return left > 0;
      }

      @Override
      public long nextLong() {
        return 1L << 10 * left--;
      }
    };
  }

  private static long sum(Iterator<? extends Number> numbers) {
    long sum = 0;
    while (numbers.hasNext()) {
      sum += numbers.next().longValue();
    }
    return sum;
  }

  public static void main(String[] args) {
    List<Object> all = new ArrayList<>();
    Squares squares = new Squares(5);
    all.add(squares.next());
    all.add(squares.nextInt());
    squares.forEachRemaining((IntConsumer) all::add);
    Iterator<Integer> some = new Squares(3);
    some.forEachRemaining(all::add);
    Iterator<Double> halves = new Halves();
    while (halves.hasNext()) {
      all.add(halves.next());
    }
    System.out.println(all);
    PrimitiveIterator.OfInt typed = new Squares(4);
    int product = 1;
    while (typed.hasNext()) {
      product *= typed.nextInt();
    }
    System.out.println(product + " " + sum(powers(4)) + " " + sum(new Squares(10)));

    ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>(4, 0.2f, 30);
    for (String word : "the quick brown fox jumps over a lazy dog".split(" ")) {
      map.put(word, word.length());
    }
    System.out.println(map);
    try {
      System.out.println(map.replace("fox", null));
    } catch (NullPointerException e) {
      System.out.println("no null");
    }
    try {
      System.out.println(new ConcurrentHashMap<String, String>(1, 0.75f, 0));
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
  }
}
