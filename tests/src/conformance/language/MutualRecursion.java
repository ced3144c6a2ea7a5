import java.util.*;
import java.util.function.*;

/**
 * Recursion through interfaces, lambdas, generics, constructors, static initialisers and
 * exceptions.
 */
public class MutualRecursion {
  interface Ex {
    int eval(Map<String, Integer> env);

    static Ex num(int n) {
      return e -> n;
    }

    static Ex var(String s) {
      return e -> e.get(s);
    }

    static Ex add(Ex a, Ex b) {
      return e -> a.eval(e) + b.eval(e);
    }

    static Ex mul(Ex a, Ex b) {
      return e -> a.eval(e) * b.eval(e);
    }

    static Ex let(String n, Ex v, Ex b) {
      return e -> {
        Map<String, Integer> m = new HashMap<>(e);
        m.put(n, v.eval(e));
        return b.eval(m);
      };
    }

    static Ex rec(Function<Ex, Ex> f) {
      Ex[] self = new Ex[1];
      self[0] = f.apply(e -> self[0].eval(e));
      return self[0];
    }
  }

  static boolean even(int n) {
    return n == 0 || odd(n - 1);
  }

  static boolean odd(int n) {
    return n != 0 && even(n - 1);
  }

  static int ack(int m, int n) {
    return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1));
  }

  static String hanoi(int n, char a, char b, char c) {
    return n == 0 ? "" : hanoi(n - 1, a, c, b) + a + c + " " + hanoi(n - 1, b, a, c);
  }

  static void perms(String pre, String rest, List<String> out) {
    if (rest.isEmpty()) {
      out.add(pre);
      return;
    }
    for (int i = 0; i < rest.length(); i++)
      perms(pre + rest.charAt(i), rest.substring(0, i) + rest.substring(i + 1), out);
  }

  static class Chain {
    final Chain next;
    final int n;

    Chain(int n) {
      this.n = n;
      next = n > 0 ? new Chain(n - 1) : null;
    }

    int sum() {
      return n + (next == null ? 0 : next.sum());
    }
  }

  static int depth(Object o) {
    if (!(o instanceof List<?> l)) return 0;
    int d = 0;
    for (Object x : l) d = Math.max(d, depth(x));
    return d + 1;
  }

  static int f91(int n) {
    return n > 100 ? n - 10 : f91(f91(n + 11));
  }

  static int hof(int n) {
    return n == 0 ? 1 : n - hofM(hof(n - 1));
  }

  static int hofM(int n) {
    return n == 0 ? 0 : n - hof(hofM(n - 1));
  }

  static int unwind(int n) {
    try {
      if (n == 0) throw new RuntimeException("0");
      return unwind(n - 1);
    } catch (RuntimeException e) {
      throw new RuntimeException(e.getMessage() + n, n % 2 == 0 ? null : e);
    } finally {
      count++;
    }
  }

  static int count;

  static <T> List<List<T>> subsets(List<T> l) {
    if (l.isEmpty()) return new ArrayList<>(List.of(List.of()));
    List<List<T>> r = new ArrayList<>();
    for (List<T> s : subsets(l.subList(1, l.size()))) {
      r.add(s);
      List<T> w = new ArrayList<>(s);
      w.add(0, l.get(0));
      r.add(w);
    }
    return r;
  }

  abstract static class V {
    abstract <R> R acc(Vis<R> v);
  }

  interface Vis<R> {
    R leaf(int n);

    R node(V a, V b);
  }

  static class Leaf extends V {
    int n;

    Leaf(int n) {
      this.n = n;
    }

    <R> R acc(Vis<R> v) {
      return v.leaf(n);
    }
  }

  static class Nod extends V {
    V a, b;

    Nod(V a, V b) {
      this.a = a;
      this.b = b;
    }

    <R> R acc(Vis<R> v) {
      return v.node(a, b);
    }
  }

  public static void main(String[] args) {
    Ex e =
        Ex.let(
            "x",
            Ex.num(5),
            Ex.add(Ex.mul(Ex.var("x"), Ex.var("x")), Ex.let("x", Ex.num(2), Ex.var("x"))));
    System.out.println(e.eval(Map.of()));
    Ex fact =
        Ex.rec(
            self ->
                env ->
                    env.get("n") <= 1
                        ? 1
                        : env.get("n") * self.eval(Map.of("n", env.get("n") - 1)));
    System.out.println(fact.eval(Map.of("n", 6)));
    System.out.println(even(50) + " " + odd(7) + " " + ack(2, 3) + " " + hanoi(3, 'A', 'B', 'C'));
    List<String> out = new ArrayList<>();
    perms("", "abc", out);
    System.out.println(
        out
            + " "
            + new Chain(20).sum()
            + " "
            + depth(List.of(1, List.of(2, List.of()), List.of(List.of(List.of(3))))));
    System.out.println(f91(87) + " " + hof(12) + hofM(12) + " " + subsets(List.of(1, 2, 3)));
    try {
      unwind(4);
    } catch (RuntimeException x) {
      System.out.println(x.getMessage() + " " + count + x.getCause());
    }
    V t = new Nod(new Nod(new Leaf(1), new Leaf(2)), new Leaf(3));
    Vis<Integer> sum =
        new Vis<>() {
          public Integer leaf(int n) {
            return n;
          }

          public Integer node(V a, V b) {
            return a.<Integer>acc(this) + b.acc(this);
          }
        };
    Vis<String> show =
        new Vis<>() {
          public String leaf(int n) {
            return "" + n;
          }

          public String node(V a, V b) {
            return "(" + a.acc(this) + " " + b.acc(this) + ")";
          }
        };
    System.out.println(t.acc(sum) + t.acc(show));
  }
}
