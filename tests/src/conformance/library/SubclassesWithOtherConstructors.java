import java.io.*;
import java.util.*;
import java.util.concurrent.*;

/** Classes that extend what functions of the library make, by each of its constructors. */
public class SubclassesWithOtherConstructors {
  static class Counting extends BufferedInputStream {
    int reads;

    Counting(InputStream a, int b) {
      super(a, b);
    }

    @Override
    public int read() throws IOException {
      reads++;
      return super.read();
    }
  }

  static class Numbered extends BufferedReader {
    int n;

    Numbered(Reader r, int size) {
      super(r, size);
    }

    @Override
    public String readLine() throws IOException {
      String s = super.readLine();
      return s == null ? null : ++n + ": " + s;
    }
  }

  static class Range extends IntSummaryStatistics {
    Range() {}

    Range(long c, int lo, int hi, long sum) {
      super(c, lo, hi, sum);
    }

    int width() {
      return getMax() - getMin();
    }

    @Override
    public void accept(int x) {
      super.accept(x * 10);
    }
  }

  static class Spread extends DoubleSummaryStatistics {
    double width() {
      return getMax() - getMin();
    }
  }

  static class Wide extends LongSummaryStatistics {
    @Override
    public String toString() {
      return "wide " + getSum();
    }
  }

  static class Fair extends Semaphore {
    Fair(int n) {
      super(n, true);
    }

    int used(int of) {
      return of - availablePermits();
    }
  }

  static class Box extends ArrayBlockingQueue<String> {
    Box(int n) {
      super(n, true);
    }
  }

  static class Seen extends IdentityHashMap<Object, Integer> {
    void see(Object o) {
      merge(o, 1, Integer::sum);
    }
  }

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  static class Stock extends EnumMap<Color, Integer> {
    Stock() {
      super(Color.class);
    }

    Stock(Map<Color, Integer> m) {
      super(m);
    }

    int total() {
      int t = 0;
      for (int x : values()) t += x;
      return t;
    }
  }

  public static void main(String[] a) throws Exception {
    Counting c = new Counting(new ByteArrayInputStream(new byte[] {1, 2, 3}), 2);
    while (c.read() >= 0) {}
    System.out.println(c.reads);
    Numbered n = new Numbered(new StringReader("a\nb\n"), 16);
    System.out.println(n.readLine() + " " + n.readLine() + " " + n.readLine());
    Range r = new Range();
    r.accept(3);
    r.accept(5);
    System.out.println(r.width() + " " + r.getAverage() + " " + r.getCount());
    Range g = new Range(3, 1, 9, 12);
    g.combine(r);
    System.out.println(g.width() + " " + g.getSum());
    System.out.println(
        java.util.stream.IntStream.of(4, 6)
            .collect(Range::new, Range::accept, Range::combine)
            .width());
    Spread s = new Spread();
    s.accept(1.5);
    s.accept(4);
    System.out.println(s.width() + " " + s);
    Wide w = new Wide();
    w.accept(1L << 40);
    w.accept(2);
    System.out.println(w + " " + w.getMax());
    System.out.println(r);
    Fair f = new Fair(3);
    f.acquire(2);
    System.out.println(f.used(3) + " " + f.isFair());
    Box b = new Box(2);
    System.out.println(b.offer("x") + " " + b.offer("y") + " " + b.offer("z") + " " + b);
    Seen m = new Seen();
    Object k = new Object();
    m.see(k);
    m.see(k);
    m.see(List.of());
    System.out.println(m.size() + " " + m.get(k));
    Stock t = new Stock();
    t.put(Color.BLUE, 2);
    t.put(Color.RED, 5);
    System.out.println(t + " " + t.total());
    Stock u = new Stock(Map.of(Color.GREEN, 7));
    u.putAll(t);
    System.out.println(u + " " + u.total() + " " + new Stock(t).equals(t));
    try {
      new Stock(new HashMap<>());
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
