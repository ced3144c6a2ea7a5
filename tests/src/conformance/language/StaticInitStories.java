import java.util.*;

/** Initialisers that fail, recurse, or see each other half done (JLS 12.4.2). */
public class StaticInitStories {
  static class Bad {
    static int v = 1;

    static {
      if (v > 0) throw new IllegalStateException("bad");
    }

    static int get() {
      return v;
    }

    static final int C = 9;
    static final String S = String.valueOf(5);
  }

  static class Child extends Bad {
    static int w = 2;

    static {
      System.out.println("never");
    }
  }

  static class Err {
    static int[] a = new int[-1];
  }

  static class Thrown {
    static Object o = fail();

    static Object fail() {
      throw new StackOverflowError("fake");
    }
  }

  static class A {
    static int x = B.y + 1;

    static {
      System.out.println("A " + x + B.y);
    }
  }

  static class B {
    static int y = A.x + 10;

    static {
      System.out.println("B " + y + A.x);
    }
  }

  static class Holder {
    static final Holder H = new Holder();
    static int count = 5;
    final int at;

    Holder() {
      at = count;
      count++;
    }
  }

  static class Blocks {
    static int a = 1;

    static {
      a = a * 2 + b();
      c = 50;
    }

    static int b() {
      return c;
    }

    static int c = 7;

    static {
      a += c;
    }

    static final int LATE;

    static {
      int t = 0;
      for (int i = 0; i < 4; i++) t += i;
      LATE = t;
    }
  }

  interface Defaults {
    int N = note("Defaults.N");

    default int d() {
      return N;
    }
  }

  interface NoDefaults {
    int M = note("NoDefaults.M");
  }

  static class Impl implements Defaults, NoDefaults {
    static {
      note("Impl");
    }
  }

  static int note(String s) {
    System.out.println("init " + s);
    return s.length();
  }

  enum Color {
    RED,
    GREEN;
    static final Map<String, Color> M = new HashMap<>();

    static {
      for (Color c : values()) M.put(c.name(), c);
    }

    Color() {}
  }

  static class Outer {
    static {
      note("Outer");
    }

    static class In {
      static {
        note("In");
      }

      static int v = 3;
    }
  }

  static class Par {
    static {
      note("Par");
    }

    static int shared = 1;

    static void sm() {}
  }

  static class Chi extends Par {
    static {
      note("Chi");
    }

    static int own = 2;
  }

  static void t(String n, Runnable r) {
    try {
      r.run();
      System.out.println(n + " ok");
    } catch (Throwable e) {
      System.out.println(
          n
              + " "
              + e.getClass().getSimpleName()
              + " "
              + (e.getCause() == null
                  ? "no cause"
                  : e.getCause().getClass().getSimpleName() + ":" + e.getCause().getMessage()));
    }
  }

  public static void main(String[] args) {
    System.out.println(Bad.C);
    t("first", () -> Bad.get());
    t("second", () -> Bad.get());
    t("field", () -> System.out.println(Bad.S));
    t("new", () -> new Bad());
    t("child", () -> System.out.println(Child.w));
    t("child again", () -> new Child());
    t("array", () -> System.out.println(Err.a));
    t("error", () -> System.out.println(Thrown.o));
    t("error again", () -> System.out.println(Thrown.o));
    t("cycle", () -> System.out.println(A.x));
    t("holder", () -> System.out.println(Holder.H.at + " " + Holder.count));
    t("blocks", () -> System.out.println(Blocks.a + " " + Blocks.c + " " + Blocks.LATE));
    t("impl", () -> new Impl().d());
    t("nodefaults", () -> System.out.println(Impl.M));
    t("enum", () -> System.out.println(Color.M.get("GREEN")));
    t("nested", () -> System.out.println(Outer.In.v));
    t(
        "inherited static",
        () -> {
          Chi.sm();
          System.out.println(Chi.shared);
        });
    t("own static", () -> System.out.println(Chi.own));
    t("array of", () -> System.out.println(new Lazy[2].length));
    t(
        "lazy",
        () -> {
          Object o = new Lazy();
        });
  }

  static class Lazy {
    static {
      note("Lazy");
    }
  }
}
