import java.util.*;

/**
 * The order inside object creation (JLS 12.5): fields, blocks, constructors, overridden methods.
 */
public class InstanceInitDetails {
  static List<String> log = new ArrayList<>();

  static int n(String s, int v) {
    log.add(s + "=" + v);
    return v;
  }

  abstract static class A {
    int a = n("a", 1);

    {
      n("A-block", a);
    }

    A(int x) {
      n("A(int)", x);
      hook();
    }

    A() {
      this(n("arg", 7));
      n("A()", a);
    }

    abstract void hook();

    int b = n("b", a + 1);
  }

  static class B extends A {
    int c = n("c", 3);
    final int f = 8;
    final int g;
    String s = "set";
    int unset;

    B() {
      super();
      g = n("g", c + f);
    }

    B(int x) {
      super(n("x", x));
      g = 0;
      unset = 4;
    }

    {
      n("B-block", c);
    }

    void hook() {
      n("hook c", c);
      n("hook f", f);
      log.add("s " + s + " g " + peek());
      unset = 99;
    }

    int peek() {
      return g;
    }
  }

  static class C extends B {
    int later = 1;
    int never;

    C() {
      log.add("later " + later + " never " + never + " unset " + unset);
    }

    void hook() {
      super.hook();
      later = 42;
      never = 42;
    }
  }

  static class Thrower {
    int x = n("x", 1);

    Thrower() throws Exception {
      if (x == 1) throw new Exception("ctor");
    }

    {
      if (log.size() > 1000) throw new RuntimeException();
    }
  }

  static class ThrowingInit {
    int y = Integer.parseInt("zz");

    ThrowingInit() {
      n("unreached", 0);
    }
  }

  static ThrowingInit leaked;

  static class Leaks {
    static Leaks last;
    int v = 5;

    Leaks() {
      last = this;
      v = 6;
      int[] q = new int[0];
      q[0] = 1;
    }
  }

  static void show() {
    System.out.println(log);
    log.clear();
  }

  public static void main(String[] args) {
    new B();
    show();
    new B(5);
    show();
    new C();
    show();
    try {
      new Thrower();
    } catch (Exception e) {
      log.add(e.getMessage());
    }
    show();
    try {
      leaked = new ThrowingInit();
    } catch (NumberFormatException e) {
      log.add(e.getMessage());
    }
    show();
    System.out.println(leaked);
    try {
      new Leaks();
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(Leaks.last.v);
    }
    A anon =
        new A(11) {
          int z = n("z", 2);

          {
            n("anon", z);
          }

          void hook() {
            n("anon hook z", z);
          }
        };
    show();
    System.out.println(anon.a + anon.b);
  }
}
