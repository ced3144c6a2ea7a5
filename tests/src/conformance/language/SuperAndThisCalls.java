import java.util.*;

/**
 * Chains of constructors and of super calls, with defaults, protected members and overridden
 * helpers (JLS 8.8.7, 15.12.3).
 */
public class SuperAndThisCalls {
  static class A {
    final List<String> log = new ArrayList<>();
    protected int n = 1;

    A() {
      this("A()");
      log.add("A");
    }

    A(String s) {
      this(s, s.length());
      log.add("A(s)");
    }

    A(String s, int k) {
      log.add(s + k);
      n += k;
      step();
    }

    void step() {
      log.add("A.step" + n);
    }

    int calc(int x) {
      return x + n;
    }

    static String st() {
      return "A";
    }
  }

  static class B extends A {
    int m = 10;

    B() {
      log.add("B");
    }

    B(int k) {
      super("b" + k);
      m += k;
      log.add("B(k)" + m);
    }

    B(String... all) {
      this(all.length);
      log.add(String.join("", all));
    }

    @Override
    void step() {
      super.step();
      log.add("B.step" + m);
    }

    @Override
    int calc(int x) {
      return super.calc(x) * 2 + m;
    }

    int up(int x) {
      return super.calc(x) + this.calc(x) + calc(x);
    }
  }

  static class C extends B {
    C() {
      super("x", "y");
      super.step();
    }

    @Override
    int calc(int x) {
      return super.up(0) > 1000 ? 0 : x;
    }

    int skip() {
      return super.calc(1);
    }
  }

  abstract static class T {
    final String run() {
      return before() + body() + after();
    }

    String before() {
      return "[";
    }

    abstract String body();

    String after() {
      return "]";
    }
  }

  interface D {
    default String hi() {
      return "D";
    }
  }

  interface E extends D {
    default String hi() {
      return "E" + D.super.hi();
    }
  }

  static class F {
    public String hi() {
      return "F";
    }
  }

  static class G extends F implements E {
    public String hi() {
      return "G" + super.hi() + E.super.hi();
    }
  }

  public static void main(String[] args) {
    System.out.println(new A().log + " " + new B().log);
    System.out.println(new B(5).log + " " + new B().up(3));
    C c = new C();
    System.out.println(c.log + " " + c.n + c.m + " " + c.skip() + " " + C.st());
    T t =
        new T() {
          String body() {
            return "b" + super.before();
          }

          @Override
          String after() {
            return "!" + super.after();
          }
        };
    System.out.println(t.run() + new G().hi() + ((F) new G()).hi());
    A anon =
        new A("anon") {
          {
            log.add("init");
          }

          @Override
          void step() {
            log.add("anon.step");
            super.step();
          }

          @Override
          int calc(int x) {
            return -super.calc(x);
          }
        };
    System.out.println(anon.log + " " + anon.calc(4));
  }
}
