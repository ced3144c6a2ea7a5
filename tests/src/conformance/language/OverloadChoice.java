import java.util.*;

/** Which overload, which field, which static method. */
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
    return "int...";
  }

  static String f(char x) {
    return "char";
  }

  static String f(String s) {
    return "String";
  }

  static String g(long a, int b) {
    return "long,int";
  }

  static String g(int a, long b) {
    return "int,long";
  }

  static String g(double a, double b) {
    return "double,double";
  }

  static String h(Object... o) {
    return o == null ? "null" : o.length + "";
  }

  static String h(String s, Object... o) {
    return s + ":" + o.length;
  }

  static String k(List<?> l) {
    return "List";
  }

  static String k(Collection<?> c) {
    return "Collection";
  }

  static String k(Iterable<?> c) {
    return "Iterable";
  }

  static class P {
    String m(P p) {
      return "P.m(P)";
    }

    String who() {
      return "P";
    }

    static String st() {
      return "P.st";
    }

    String fld = "Pf";
  }

  static class C extends P {
    String m(C c) {
      return "C.m(C)";
    }

    @Override
    String m(P p) {
      return "C.m(P)";
    }

    String who() {
      return "C/" + super.who();
    }

    static String st() {
      return "C.st";
    }

    String fld = "Cf";
  }

  public static void main(String[] args) {
    byte b = 1;
    short s = 1;
    char c = 'c';
    long l = 1;
    float fl = 1;
    Integer I = 1;
    Long L = 1L;
    Object o = "str";
    System.out.println(
        f(b)
            + " "
            + f(s)
            + " "
            + f(c)
            + " "
            + f(1)
            + " "
            + f(l)
            + " "
            + f(fl)
            + " "
            + f(I)
            + " "
            + f(L)
            + " "
            + f(o)
            + " "
            + f("s")
            + " "
            + f()
            + " "
            + f(1, 2)
            + " "
            + f((Object) 1)
            + " "
            + f('a' + 1));
    System.out.println(g(1L, 1) + " " + g(1, 1L) + " " + g(1f, 1));
    System.out.println(
        h(1, 2)
            + " "
            + h("a", 1, 2)
            + " "
            + h()
            + " "
            + h((Object[]) null)
            + " "
            + h((Object) null)
            + " "
            + h(new Object[] {1, 2, 3})
            + " "
            + h(new int[] {1, 2}));
    System.out.println(k(new ArrayList<String>()) + " " + k(new HashSet<Integer>()));
    P p = new C();
    C cc = new C();
    System.out.println(
        p.m(cc)
            + " "
            + cc.m(cc)
            + " "
            + cc.m(p)
            + " "
            + p.who()
            + " "
            + p.fld
            + " "
            + cc.fld
            + " "
            + ((P) cc).fld
            + " "
            + P.st()
            + " "
            + C.st());
    StringBuilder sb = new StringBuilder();
    sb.append('a')
        .append((int) 'a')
        .append(1L)
        .append(1.5f)
        .append(true)
        .append(new char[] {'x', 'y'})
        .append((Object) null)
        .append("z", 0, 1);
    System.out.println(sb);
    char[] cs = {'h', 'i'};
    System.out.println(cs);
    System.out.println(String.valueOf(cs) + cs.length);
    List<Integer> li = new ArrayList<>(Arrays.asList(5, 6, 7));
    li.remove(1);
    li.remove(Integer.valueOf(5));
    System.out.println(li);
  }
}
