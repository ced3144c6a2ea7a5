import java.util.ArrayList;
import java.util.List;

public class NewWithInitialisers {
  static int n = 7;

  static class A {
    static final List<String> made = new ArrayList<>();

    static {
      System.out.println("A.init n=" + n);
    }

    final int v;

    A(int v) {
      this.v = v;
      made.add("a" + v);
    }
  }

  static class B extends A {
    static {
      System.out.println("B.init " + made);
    }

    final String s;

    B(int v, String s) {
      super(v);
      this.s = s;
    }
  }

  static class C {
    static int x = n * 2;
    final int y;

    C(int y) {
      this.y = y + x;
    }
  }

  static class Bad {
    static int x = 1 / (n - n);

    Bad(int a) {
      System.out.println("never");
    }
  }

  static class Plain {
    static int next = 1;
    static final List<Plain> all = new ArrayList<>();
    final int id = next++;
    final int k;

    Plain(int k) {
      this.k = k;
      all.add(this);
    }
  }

  static int show(String s, int v) {
    System.out.println(s);
    return v;
  }

  static String two(Object a, Object b) {
    return a + "/" + b;
  }

  public static void main(String[] args) {
    int[] xs = {3, 1, 2};
    System.out.println(
        two(show("first", 1), new B(xs[0]++ > 2 ? show("arg", xs[0]) : 0, "k" + n++).s));
    System.out.println(new C(n++).y + " " + n);
    try {
      new Bad(show("bad", n++));
    } catch (ExceptionInInitializerError e) {
      System.out.println(e.getCause().getMessage() + " " + n);
    }
    try {
      new Bad(
          switch (n) {
            case 1 -> 2;
            default -> {
              n += 100;
              yield n;
            }
          });
    } catch (NoClassDefFoundError e) {
      System.out.println("none " + n);
    }
    for (int i = 0; i < 3; i++) {
      Plain p = i == 1 ? null : new Plain(i > 1 ? n : -n);
      System.out.println(p == null ? "null" : p.id + ":" + p.k);
    }
    System.out.println(Plain.all.size() > 1 && new Plain(n > 3 ? 1 : 2).id > 2);
  }
}
