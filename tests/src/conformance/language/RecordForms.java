// java: 21
import java.util.*;
import java.util.function.*;

/**
 * Records: canonical, compact and other constructors, own accessors, statics, generics, interfaces,
 * nesting, varargs (JLS 8.10).
 */
public class RecordForms {
  record Range(int lo, int hi) implements Iterable<Integer>, Comparable<Range> {
    static final Range EMPTY = new Range(0, 0);
    static int made;

    Range {
      if (lo > hi) {
        int t = lo;
        lo = hi;
        hi = t;
      }
      made++;
    }

    Range(int hi) {
      this(0, hi);
    }

    static Range of(String s) {
      String[] p = s.split("\\.\\.");
      return new Range(Integer.parseInt(p[0]), Integer.parseInt(p[1]));
    }

    int size() {
      return hi - lo;
    }

    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        int at = lo;

        public boolean hasNext() {
          return at < hi;
        }

        public Integer next() {
          return at++;
        }
      };
    }

    public int compareTo(Range o) {
      return Integer.compare(size(), o.size());
    }

    Range with(int lo) {
      return new Range(lo, hi);
    }
  }

  record Name(String first, String last) {
    Name {
      Objects.requireNonNull(first, "first");
      first = first.strip();
      last = last == null ? "?" : last;
    }

    public String first() {
      return first.toUpperCase();
    }

    @Override
    public String toString() {
      return first + "/" + first() + "/" + last;
    }
  }

  record Pair<A, B>(A a, B b) {
    <C> Pair<A, C> withB(C c) {
      return new Pair<>(a, c);
    }

    static <T> Pair<T, T> twin(T t) {
      return new Pair<>(t, t);
    }

    Pair<B, A> swap() {
      return new Pair<>(b, a);
    }
  }

  record Many(int... xs) {
    int sum() {
      return Arrays.stream(xs).sum();
    }

    Many(String s) {
      this(s.chars().toArray());
    }
  }

  record Node<T>(T v, Node<T> next) {
    Node(T v) {
      this(v, null);
    }

    int len() {
      return 1 + (next == null ? 0 : next.len());
    }
  }

  record Fn(Function<Integer, Integer> f, IntPredicate p) {
    int run(int x) {
      return p.test(x) ? f.apply(x) : -x;
    }
  }

  record Explicit(int x) {
    Explicit(int x) {
      this.x = x * 2;
    }
  }

  record Eq(String s) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Eq e && e.s.equalsIgnoreCase(s);
    }

    @Override
    public int hashCode() {
      return s.toLowerCase().hashCode();
    }
  }

  record Mixed(byte b, char c, long l, float f, double d, boolean z, int[] a, List<String> l2) {}

  record Outer(Inner i) {
    record Inner(int v) {}

    enum K {
      A
    }

    static Outer of(int v) {
      return new Outer(new Inner(v));
    }
  }

  public static void main(String[] args) {
    Range r = new Range(5, 2);
    int s = 0;
    for (int x : r) s += x;
    System.out.println(
        r
            + " "
            + s
            + " "
            + Range.of("1..9").size()
            + " "
            + new Range(3).compareTo(r)
            + " "
            + r.equals(new Range(2, 5))
            + " "
            + Range.made
            + " "
            + r.with(9)
            + Range.EMPTY.equals(new Range(0)));
    System.out.println(
        new Name(" ann ", null) + " " + new Name("a", "b").equals(new Name("a ", "b")));
    try {
      new Name(null, "");
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(
        Pair.twin(1).withB("x").swap()
            + " "
            + new Many(1, 2, 3).sum()
            + new Many("ab").sum()
            + new Many().xs().length
            + " "
            + new Node<>(1, new Node<>(2)).len()
            + new Node<>("q")
            + " "
            + new Fn(x -> x * x, x -> x > 2).run(3)
            + new Fn(x -> x, x -> false).run(3)
            + " "
            + new Explicit(4)
            + " "
            + new Eq("A").equals(new Eq("a"))
            + new HashSet<>(List.of(new Eq("x"))).contains(new Eq("X")));
    Mixed m = new Mixed((byte) 1, 'c', 2L, 1.5f, -0.0, true, null, List.of("l"));
    System.out.println(
        m
            + " "
            + m.equals(new Mixed((byte) 1, 'c', 2L, 1.5f, 0.0, true, null, List.of("l")))
            + " "
            + m.d()
            + Outer.of(3)
            + Outer.K.A);
    Object o = new Pair<>(new Range(1, 2), List.of(3));
    if (o instanceof Pair<?, ?>(Range(int lo, var hi), List<?> l) && lo < hi)
      System.out.println(lo + hi + l.size());
    record Local(int a) {
      static int k = 3;

      int b() {
        return a + k;
      }
    }
    System.out.println(
        new Local(1).b()
            + " "
            + List.of(new Local(2), new Local(1)).stream().mapToInt(Local::a).sum()
            + new TreeSet<>(List.of(r, new Range(1))).first());
    Supplier<Many> mk = Many::new;
    Function<String, Many> mk2 = Many::new;
    System.out.println(mk.get().sum() + mk2.apply("a").sum());
  }
}
