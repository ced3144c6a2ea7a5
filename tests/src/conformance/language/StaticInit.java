/** When static initialisers run: at the first use, once, in the order of the text. */
public class StaticInit {
  static int first = log("StaticInit.first", 1);

  static {
    System.out.println("StaticInit block, second is " + second());
  }

  static int second = log("StaticInit.second", 2);

  static int second() {
    return second;
  }

  static int log(String what, int value) {
    System.out.println("init " + what);
    return value;
  }

  static class Lazy {
    static final int CONSTANT = 42;
    static final Integer BOXED = log("Lazy.BOXED", 43);
    static int plain = log("Lazy.plain", 44);

    static void touch() {
      System.out.println("touched");
    }
  }

  static class Parent {
    static int p = log("Parent.p", 5);

    int instance = log("Parent.instance", 6);

    {
      System.out.println("Parent block " + instance);
    }

    Parent() {
      System.out.println("Parent()");
    }
  }

  static class Child extends Parent {
    static int c = log("Child.c", Parent.p + 1);
    int own = log("Child.own", instance + 1);

    {
      own *= 10;
      System.out.println("Child block " + own);
    }

    Child() {
      System.out.println("Child() " + own);
    }
  }

  static class Unused {
    static int u = log("never", 0);
  }

  static class A {
    static int a = log("A.a sees " + B.b, 7);
  }

  static class B {
    static int b = log("B.b sees " + A.a, 8);
  }

  enum Level {
    LOW,
    HIGH;

    static final int COUNT = log("Level.COUNT", values().length);

    Level() {
      System.out.println("Level " + name() + ordinal());
    }
  }

  static class Broken {
    static int value = 1 / (first - 1);

    static void use() {}
  }

  public static void main(String[] args) {
    System.out.println("main " + first + second);
    System.out.println(Lazy.CONSTANT);
    Lazy.touch();
    System.out.println(Lazy.plain);
    System.out.println(Child.p);
    new Child();
    new Child();
    System.out.println(Child.c);
    System.out.println(A.a + " " + B.b);
    System.out.println("before level");
    System.out.println(Level.HIGH);
    Unused[] unused = new Unused[2];
    System.out.println(unused.length);
    try {
      Broken.use();
    } catch (ExceptionInInitializerError e) {
      System.out.println("broken " + e.getCause().getMessage());
    }
  }
}
