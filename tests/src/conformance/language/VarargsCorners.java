import java.util.*;

/**
 * Varargs: nothing, null, arrays, boxing, generic, overloads, inherited, constructors, lambdas (JLS
 * 15.12.4.2).
 */
public class VarargsCorners {
  static String f(Object... a) {
    return a == null ? "null" : a.length + Arrays.deepToString(a);
  }

  static String g(int... a) {
    return a.length + "";
  }

  static String h(String s, int... r) {
    return s + r.length;
  }

  static String h(String s, int a) {
    return s + "one";
  }

  static String k(char c, Object... r) {
    return c + "o" + r.length;
  }

  static String k(char c, String... r) {
    return c + "s" + r.length;
  }

  static String m(long... l) {
    return "l" + l.length;
  }

  static String m(double... l) {
    return "d" + l.length;
  }

  static <T> int cnt(T... t) {
    return t.length;
  }

  static <T> T last(T first, T... rest) {
    return rest.length == 0 ? first : rest[rest.length - 1];
  }

  static int mod(int... a) {
    if (a.length > 0) a[0] = 99;
    return a.length;
  }

  interface V {
    int go(String... s);
  }

  static class P {
    final int n;

    P(int... a) {
      n = a.length;
    }

    P(String s, Object... o) {
      n = -o.length;
    }

    String who(Object... o) {
      return "P" + o.length;
    }
  }

  static class Q extends P {
    Q() {
      super(1, 2, 3);
    }

    Q(String s) {
      super(s, s, s);
    }

    @Override
    String who(Object... o) {
      return "Q" + super.who(o);
    }
  }

  public static void main(String... args) {
    System.out.println(
        f()
            + f((Object) null)
            + f((Object[]) null)
            + f(1)
            + f(1, "a", null)
            + f(new Object[] {1, 2})
            + f((Object) new Object[] {1, 2})
            + f(new int[] {1, 2})
            + f(new Integer[] {3, 4})
            + f(new int[][] {{1}, {2}})
            + f(new String[0]));
    System.out.println(
        g()
            + g(1)
            + g(1, 'c', (byte) 2)
            + g(new int[5])
            + h("x")
            + h("y", 1)
            + h("z", 1, 2)
            + k('q')
            + k('q', "s")
            + k('q', 1)
            + k('q', "a", 1)
            + m(1, 2)
            + m(1, 2f)
            + m('c'));
    System.out.println(
        cnt()
            + cnt(1, "2")
            + cnt(new Integer[] {1, 2, 3})
            + cnt(new int[] {1, 2, 3})
            + cnt((Object) null)
            + last("a")
            + last(1, 2, 3)
            + last('a', "b"));
    int[] own = {1, 2};
    mod(own);
    mod(7, 8);
    System.out.println(own[0] + " " + args.length);
    V v = s -> s.length * 10;
    V w = VarargsCorners::count;
    System.out.println(
        v.go()
            + v.go("a", "b")
            + w.go("c")
            + new Q().n
            + new Q("s").n
            + new P().n
            + new P("s").n
            + new Q().who(1, 2)
            + ((P) new Q()).who());
    System.out.println(
        String.format("%s-%s", (Object[]) new String[] {"a", "b"})
            + String.format("%s", (Object) new String[0].length)
            + Arrays.asList().size()
            + List.of(new String[] {"x", "y"}).size()
            + Objects.hash(new Object[] {1, 2})
            + String.join("-", "p", "q")
            + Math.max(1, 2));
    int x = 0;
    System.out.println(f(x++, x++, x) + x);
  }

  static int count(String[] s) {
    return s.length;
  }
}
