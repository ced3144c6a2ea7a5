/** Which overload is called: widening before boxing before varargs, null, and generics. */
public class OverloadChoice {
  static String f(int x) {
    return "int";
  }

  static String f(long x) {
    return "long";
  }

  static String f(double x) {
    return "double";
  }

  static String f(Integer x) {
    return "Integer";
  }

  static String f(Object x) {
    return "Object";
  }

  static String f(int... x) {
    return "int..." + x.length;
  }

  static String g(long x) {
    return "long";
  }

  static String g(Integer x) {
    return "Integer";
  }

  static String g(Object... x) {
    return "Object..." + (x == null ? "null" : x.length);
  }

  static String h(Object o) {
    return "Object";
  }

  static String h(String s) {
    return "String";
  }

  static String h(char c) {
    return "char";
  }

  static String v(String first, Object... rest) {
    StringBuilder b = new StringBuilder(first);
    for (Object o : rest) {
      b.append(',').append(o);
    }
    return b.toString();
  }

  static String n(Number... all) {
    double sum = 0;
    for (Number x : all) {
      sum += x.doubleValue();
    }
    return all.length + ":" + sum;
  }

  static <T> String t(T one) {
    return "one";
  }

  @SafeVarargs
  static <T> String t(T... many) {
    return "many" + many.length;
  }

  static String w(char[] c) {
    return "chars" + c.length;
  }

  static String w(String... s) {
    return "strings" + s.length;
  }

  static int sum(int... xs) {
    int s = 0;
    for (int x : xs) {
      s += x;
    }
    return s;
  }

  class Inst {
    String m(Object o) {
      return "o";
    }

    String m(String o) {
      return "s";
    }
  }

  class InstSub extends Inst {
    @Override
    String m(Object o) {
      return "sub-o" + super.m("x") + super.m((Object) "x");
    }

    String m(Integer o) {
      return "sub-i";
    }
  }

  public static void main(String[] args) {
    byte b = 1;
    short s = 2;
    char c = 'c';
    long l = 4;
    float fl = 5;
    System.out.println(f(b) + f(s) + f(c) + f(3) + f(l) + f(fl) + f(6.0));
    System.out.println(f((Integer) 3) + f("s") + f() + f(1, 2) + f(Long.valueOf(1)) + f(new int[3]));
    System.out.println(g(3) + g((Integer) 3) + g(3.0) + g("a", "b") + g((Object[]) null) + g((Object) null) + g());
    System.out.println(h(null) + h("s") + h('c') + h(3) + h((Object) "s"));
    System.out.println(v("a") + v("b", 1, 'c', 2.5, null) + v("d", (Object[]) new String[] {"x", "y"}) + v("e", new int[0].length));
    System.out.println(n() + n(1, 2.5, 3L));
    System.out.println(t(1) + t(1, 2) + t());
    System.out.println(w("a") + w() + w(new char[2]) + w(null, null));
    System.out.println(sum() + sum(1) + sum(1, 2, 3) + sum(new int[] {4, 5}));
    OverloadChoice o = new OverloadChoice();
    Inst i = o.new InstSub();
    System.out.println(i.m(1) + i.m("s") + i.m(null) + ((InstSub) i).m(1));
    StringBuilder sb = new StringBuilder();
    sb.append('a').append((int) 'a').append((char) 98).append(new char[] {'x', 'y'}).append((Object) "o").append(1.0f).append(2L);
    System.out.println(sb);
  }
}
