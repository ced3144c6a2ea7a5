import java.util.*;
import java.util.function.*;

/** The three phases of choosing an overload, most specific methods, varargs (JLS 15.12.2). */
public class OverloadPhases {
  static String a(long x) {
    return "long";
  }

  static String a(Integer x) {
    return "Integer";
  }

  static String a(Object x) {
    return "Object";
  }

  static String a(int... x) {
    return "int...";
  }

  static String b(double x) {
    return "double";
  }

  static String b(Object x) {
    return "Object";
  }

  static String c(Object x) {
    return "Object";
  }

  static String c(String x) {
    return "String";
  }

  static String c(Integer x) {
    return "Integer";
  }

  static String d(Object... x) {
    return "Object..." + (x == null ? "null" : x.length);
  }

  static String d(String s, Object... x) {
    return "String,Object..." + x.length;
  }

  static String e(int x, double y) {
    return "int,double";
  }

  static String e(long x, int y) {
    return "long,int";
  }

  static String f(char x) {
    return "char";
  }

  static String f(int x) {
    return "int";
  }

  static String g(List<?> l) {
    return "List";
  }

  static String g(Collection<?> c) {
    return "Collection";
  }

  static String g(Iterable<?> c) {
    return "Iterable";
  }

  static String h(Runnable r) {
    return "Runnable";
  }

  static String h(Supplier<?> s) {
    return "Supplier";
  }

  static String i(Function<String, Integer> f) {
    return "Function";
  }

  static String i(ToIntFunction<String> f) {
    return "ToIntFunction";
  }

  static String j(byte x) {
    return "byte";
  }

  static String j(short x) {
    return "short";
  }

  static String j(float x) {
    return "float";
  }

  static String k(long... x) {
    return "long...";
  }

  static String k(Integer... x) {
    return "Integer...";
  }

  static String l(Number n) {
    return "Number";
  }

  static String l(Comparable<?> c) {
    return "Comparable";
  }

  static String l(Object o) {
    return "Object";
  }

  static String m(int a, Object... r) {
    return "int,Object..." + r.length;
  }

  static String m(Object... r) {
    return "O" + r.length;
  }

  static <T> String n(T t) {
    return "T";
  }

  static <T extends Number> String n(T t) {
    return "T extends Number";
  }

  static String n(Integer i) {
    return "Integer";
  }

  static class P {
    String q(P p) {
      return "P.q(P)";
    }

    String r(Object o) {
      return "P.r(Object)";
    }

    static String s() {
      return "P.s";
    }

    String s2() {
      return s();
    }

    private String t() {
      return "P.t";
    }

    String u() {
      return t();
    }
  }

  static class Q extends P {
    String q(Q p) {
      return "Q.q(Q)";
    }

    @Override
    String q(P p) {
      return "Q.q(P)";
    }

    String r(String o) {
      return "Q.r(String)";
    }

    static String s() {
      return "Q.s";
    }

    private String t() {
      return "Q.t";
    }
  }

  public static void main(String[] args) {
    byte by = 1;
    short sh = 1;
    char ch = 'c';
    Integer boxed = 5;
    Object o = "s";
    System.out.println(
        a(1) + a(by) + a(ch) + a(boxed) + a(1.0) + a() + a(1, 2) + a('x') + a(1L) + a((Object) 1));
    System.out.println(b(1) + b('c') + b(boxed) + b(1f) + b("s"));
    System.out.println(c(o) + c("s") + c(1) + c('c') + c((Object) null));
    System.out.println(
        d()
            + d("a", "b").length()
            + d(1, 2)
            + d((Object[]) null)
            + d((Object) null)
            + d(new Object[] {1, 2, 3})
            + d(new int[] {1, 2})
            + d(new String[] {"x"}, 1));
    System.out.println(e(1, 2.0) + e(1L, 2) + f('a') + f(97) + f((char) 97) + f(by));
    System.out.println(
        g(List.of())
            + g(Set.of())
            + g(new ArrayDeque<>())
            + h(() -> {})
            + h(() -> 1)
            + h(
                () -> {
                  return "x";
                })
            + h(
                () -> {
                  throw new RuntimeException();
                }));
    System.out.println(j(by) + j(sh) + j(1) + j('c') + j(1L));
    System.out.println(k(1, 2L) + k(by) + l((Number) 1) + l("s") + l(new int[0]));
    System.out.println(m("a", 1) + n("s") + n(1.5) + n(1));
    P p = new Q();
    Q q = new Q();
    System.out.println(
        p.q(p)
            + p.q(q)
            + q.q(q)
            + q.q(p)
            + p.r("s")
            + q.r("s")
            + q.r((Object) "s")
            + q.s2()
            + p.u()
            + Q.s()
            + P.s());
    StringBuilder sb = new StringBuilder();
    sb.append('a')
        .append((int) 'a')
        .append(new char[] {'x', 'y'})
        .append((Object) "o")
        .append(1f)
        .append(true)
        .append((String) null)
        .append((Object) null);
    System.out.println(sb);
    char[] chars = {'h', 'i'};
    System.out.println(chars);
    System.out.println(
        String.valueOf(chars)
            + String.valueOf((Object) "v")
            + String.valueOf('c')
            + String.valueOf(3));
    System.out.println(
        Math.max(1, 2L)
            + " "
            + Math.abs(-5f)
            + " "
            + Math.round(2.5f)
            + " "
            + Math.round(2.5)
            + " "
            + Math.max(1f, 2));
    List<Integer> li = new ArrayList<>(List.of(5, 6, 7));
    li.remove(1);
    li.remove((Integer) 5);
    li.remove(Integer.valueOf(99));
    System.out.println(
        li
            + " "
            + Arrays.asList(1, 2).size()
            + Arrays.asList(new int[] {1, 2}).size()
            + Arrays.asList(new Integer[] {1, 2}).size());
    int x = 'a' + 1;
    char y = 'a' + 1;
    System.out.println(x + "" + y + (char) x + ('a' + 'b') + (char) ('a' + 1) + 'a' + 1);
  }
}
