import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Functional interfaces implemented by lambdas, classes, anonymous classes, enums and records alike. */
public class FunctionalInterfaces {
  interface Op {
    int apply(int a, int b);

    default Op swapped() {
      return (a, b) -> apply(b, a);
    }

    default Op then(Op o) {
      return (a, b) -> o.apply(apply(a, b), b);
    }

    static Op constant(int n) {
      return (a, b) -> n;
    }
  }

  static class Power implements Op {
    int calls;

    @Override
    public int apply(int a, int b) {
      calls++;
      int r = 1;
      for (int i = 0; i < b; i++) {
        r *= a;
      }
      return r;
    }

    @Override
    public Op swapped() {
      return (a, b) -> -1;
    }
  }

  enum Basic implements Op {
    PLUS {
      public int apply(int a, int b) {
        return a + b;
      }
    },
    MINUS {
      public int apply(int a, int b) {
        return a - b;
      }
    }
  }

  record Scaled(int factor) implements Op {
    public int apply(int a, int b) {
      return factor * (a + b);
    }
  }

  interface Text {
    String text();
  }

  interface Loud extends Text {
    default String loud() {
      return text().toUpperCase() + "!";
    }
  }

  interface Visitor<T, R> {
    R visit(T t);
  }

  static class Counter implements Supplier<Integer>, Visitor<String, Integer> {
    int n;

    public Integer get() {
      return n++;
    }

    public Integer visit(String s) {
      return n += s.length();
    }
  }

  static class ByLength implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      return a.length() - b.length();
    }
  }

  static class Evens implements Predicate<Integer>, Function<Integer, String> {
    public boolean test(Integer i) {
      return i % 2 == 0;
    }

    public String apply(Integer i) {
      return "e" + i;
    }
  }

  static int use(Op op, int a, int b) {
    return op.apply(a, b);
  }

  static <T, R> List<R> map(List<T> in, Function<? super T, ? extends R> f) {
    List<R> out = new ArrayList<>();
    for (T t : in) {
      out.add(f.apply(t));
    }
    return out;
  }

  static <T> T twice(Supplier<T> s) {
    s.get();
    return s.get();
  }

  public static void main(String[] args) {
    Power p = new Power();
    List<Op> ops = new ArrayList<>(List.of(p, Basic.PLUS, Basic.MINUS, new Scaled(3), (a, b) -> a * b, Math::max, Op.constant(4)));
    ops.add(new Op() {
      int seen;

      public int apply(int a, int b) {
        return a * 100 + b + seen++;
      }
    });
    for (Op o : ops) {
      System.out.print(use(o, 2, 5) + " " + o.swapped().apply(2, 5) + " " + o.then(Basic.PLUS).apply(1, 1) + "; ");
    }
    System.out.println(p.calls);
    Loud l = () -> "lambda";
    Text t = l;
    System.out.println(l.loud() + t.text());
    Loud anon = new Loud() {
      public String text() {
        return "anon";
      }

      @Override
      public String loud() {
        return "<" + Loud.super.loud() + ">";
      }
    };
    System.out.println(anon.loud());
    Counter c = new Counter();
    Supplier<Integer> s = c;
    Visitor<String, Integer> v = c;
    System.out.println(twice(s) + " " + v.visit("four") + " " + c.get());
    List<String> words = new ArrayList<>(Arrays.asList("ccc", "a", "bb"));
    words.sort(new ByLength());
    System.out.println(words);
    words.sort(new ByLength().reversed().thenComparing(Comparator.naturalOrder()));
    System.out.println(words);
    words.sort(new Comparator<String>() {
      public int compare(String a, String b) {
        return a.compareTo(b);
      }
    });
    System.out.println(words);
    Evens e = new Evens();
    System.out.println(map(List.of(1, 2), e) + " " + e.test(3) + " " + e.negate().test(3));
    Iterable<Integer> range = () -> new Iterator<Integer>() {
      int at = 0;

      public boolean hasNext() {
        return at < 3;
      }

      public Integer next() {
        return at++;
      }
    };
    for (int i : range) {
      for (int j : range) {
        System.out.print(i * j + " ");
      }
    }
    System.out.println();
    BiFunction<Integer, Integer, Integer> add = Integer::sum;
    Function<Integer, Integer> inc = x -> x + 1;
    System.out.println(add.andThen(inc).apply(1, 2) + " " + inc.compose(inc).andThen(inc).apply(0) + " " + Function.<String>identity().apply("id"));
    Object o = (Runnable) () -> System.out.println("ran");
    if (o instanceof Runnable r) {
      r.run();
    }
    Op same = Basic.PLUS;
    System.out.println((same == Basic.PLUS) + " " + same + " " + same.equals(Basic.MINUS) + " " + new Scaled(2));
    Op[] table = {Basic.PLUS, (a, b) -> a};
    System.out.println(table[1].apply(8, 9) + table[0].apply(1, 1));
  }
}
