/** When static and instance initialisers run. */
public class InitialisationTrace {
  static {
    System.out.println("static 1");
  }

  static int a = p("a", 1);
  static final int K = 5;
  static final Integer BOXED = p("boxed", 7);
  static int b;

  static {
    b = a + 1;
    System.out.println("static 2 b=" + b);
  }

  int x = p("x", 10);

  {
    System.out.println("instance, x=" + x + " y=" + this.y);
  }

  int y = p("y", x + 1);

  InitialisationTrace() {
    this(3);
    System.out.println("no-arg");
  }

  InitialisationTrace(int z) {
    System.out.println("int " + z + " " + y);
  }

  static int p(String n, int v) {
    System.out.println("init " + n);
    return v;
  }

  static class Lazy {
    static {
      System.out.println("Lazy loaded");
    }

    static final String CONST = "constant";
    static String notConst = "var";

    static void touch() {}
  }

  static class Parent {
    static {
      System.out.println("Parent");
    }

    static int shared = 1;
  }

  static class Child extends Parent {
    static {
      System.out.println("Child");
    }

    static int own = 2;
  }

  interface I {
    int V = p("I.V", 9);

    default void m() {}
  }

  static class Impl implements I {
    static {
      System.out.println("Impl");
    }
  }

  static class Bad {
    static int v = 1 / (K - 5);
  }

  enum E {
    ONE,
    TWO;

    static {
      System.out.println("E static");
    }

    E() {
      System.out.println("E ctor " + name());
    }
  }

  public static void main(String[] args) {
    System.out.println("main");
    new InitialisationTrace();
    System.out.println(Lazy.CONST);
    System.out.println(Lazy.notConst);
    System.out.println(Child.shared);
    System.out.println(Child.own);
    new Impl();
    System.out.println("---");
    System.out.println(E.TWO.ordinal());
    Parent[] none = new Parent[3];
    System.out.println(none.length);
    try {
      System.out.println(Bad.v);
    } catch (ExceptionInInitializerError e) {
      System.out.println("EIIE " + e.getCause());
    }
    try {
      System.out.println(Bad.v);
    } catch (NoClassDefFoundError e) {
      System.out.println("NCDFE");
    }
  }
}
