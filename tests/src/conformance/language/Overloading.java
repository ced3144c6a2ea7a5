import java.util.ArrayList;
import java.util.List;

/** Which overload is called: exact, widening, boxing, varargs, hiding. */
public class Overloading {
  static String f(int x) {
    return "int " + x;
  }

  static String f(long x) {
    return "long " + x;
  }

  static String f(double x) {
    return "double " + x;
  }

  static String f(Integer x) {
    return "Integer " + x;
  }

  static String f(Object x) {
    return "Object " + x;
  }

  static String f(String x) {
    return "String " + x;
  }

  static String f(char x) {
    return "char " + x;
  }

  static String f(int... x) {
    return "ints " + x.length;
  }

  static String g(long x) {
    return "g long";
  }

  static String g(Object x) {
    return "g Object";
  }

  static String h(Object... xs) {
    return xs == null ? "h null" : "h " + xs.length;
  }

  static String h(String first, Object... rest) {
    return "hs " + first + rest.length;
  }

  static class Base {
    String hidden = "base field";

    static String stat() {
      return "base static";
    }

    String over(Object o) {
      return "base object";
    }

    String field() {
      return hidden;
    }
  }

  static class Derived extends Base {
    String hidden = "derived field";

    static String stat() {
      return "derived static";
    }

    String over(String s) {
      return "derived string";
    }

    @Override
    String over(Object o) {
      return "derived object";
    }
  }

  static class Pair {
    final String text;

    Pair(int a, int b) {
      text = a + "&" + b;
    }

    Pair(String s) {
      text = s;
    }

    Pair(int a) {
      this(a, -a);
    }

    Pair() {
      this("empty");
    }
  }

  public static void main(String[] args) {
    byte b = 1;
    short s = 2;
    Integer boxed = 3;
    Object object = "o";
    System.out.println(f(b) + ", " + f(s) + ", " + f('c') + ", " + f(4) + ", " + f(5L));
    System.out.println(f(1.5f) + ", " + f(2.5) + ", " + f(boxed) + ", " + f("s") + ", " + f(object));
    System.out.println(f() + ", " + f(1, 2) + ", " + f(new int[] {1, 2, 3}) + ", " + f((Object) 'x'));
    System.out.println(g(1) + ", " + g(boxed) + ", " + g('c') + ", " + g(1.0));
    System.out.println(h() + ", " + h(1, 2) + ", " + h("a") + ", " + h("a", 1) + ", " + h((Object) null)
        + ", " + h((Object[]) null) + ", " + h(new Object[] {1, 2, 3}));
    Base base = new Derived();
    Derived derived = new Derived();
    System.out.println(base.over("x") + ", " + derived.over("x") + ", " + derived.over(object));
    System.out.println(base.hidden + ", " + derived.hidden + ", " + ((Base) derived).hidden + ", "
        + derived.field());
    System.out.println(Base.stat() + ", " + Derived.stat());
    System.out.println(new Pair(1).text + new Pair().text + new Pair(2, 3).text + new Pair("p").text);
    List<Integer> list = new ArrayList<>(List.of(10, 20, 30, 1));
    list.remove(1);
    list.remove(Integer.valueOf(1));
    System.out.println(list);
    StringBuilder sb = new StringBuilder();
    char c = 'a';
    sb.append(c).append((int) c).append(c + 1).append((Object) "o").append(1.0f);
    System.out.println(sb);
    System.out.println(Math.max(1, 2L) + " " + Math.abs(-3) + " " + Math.max(1, 2.0));
  }
}
