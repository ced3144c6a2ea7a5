/** When classes and interfaces initialise: every trigger and every non-trigger (JLS 12.4.1). */
public class InitOrderAcrossClasses {
  static StringBuilder log = new StringBuilder();

  static int note(String s) {
    log.append(s).append(' ');
    return s.length();
  }

  static void show(String what) {
    System.out.println(what + ": " + log.toString().trim());
    log.setLength(0);
  }

  static class Base {
    static int inherited = note("Base");

    static {
      note("Base-block");
    }

    static void hello() {}
  }

  static class Derived extends Base {
    static int own = note("Derived");
    static final int CONST = 5;
    static final String TEXT = "t" + CONST;
    static final Integer BOXED = note("Derived.BOXED");
  }

  interface Plain {
    int V = note("Plain");
    int C = 3;
  }

  interface WithDefault extends Plain {
    int W = note("WithDefault");

    default void d() {}
  }

  static class Impl implements WithDefault {
    static {
      note("Impl");
    }
  }

  static class ImplPlain implements Plain {
    static {
      note("ImplPlain");
    }
  }

  static class Arr {
    static {
      note("Arr");
    }
  }

  static class Lit {
    static {
      note("Lit");
    }
  }

  static class Inst {
    static {
      note("Inst");
    }
  }

  enum E {
    A,
    B;

    static {
      note("E-static");
    }

    E() {}

    static int count = note("E.count");
  }

  record R(int x) {
    static {
      note("R");
    }
  }

  static class Recursive {
    static int a = note("Rec.a") + Other.b;
    static int c = 9;
  }

  static class Other {
    static int b = note("Oth.b") + Recursive.c;
  }

  static class Lazy {
    static Lazy instance = new Lazy();
    static int n = 5;
    int seen = n;

    {
      note("Lazy" + seen);
    }
  }

  public static void main(String[] args) {
    System.out.println(Derived.CONST + Derived.TEXT);
    show("constants");
    System.out.println(Derived.inherited);
    show("inherited field");
    Derived.hello();
    show("inherited method");
    System.out.println(Derived.BOXED);
    show("not a constant");
    System.out.println(Plain.C);
    show("interface constant");
    new Impl();
    show("new Impl");
    new ImplPlain();
    show("new ImplPlain");
    System.out.println(ImplPlain.V);
    show("interface field");
    Arr[] arrs = new Arr[2];
    Arr[][] more = {{}};
    show("arrays " + arrs.length + more.length);
    Class<?> c = Lit.class;
    show("literal " + c.getSimpleName());
    Object o = "x";
    System.out.println(o instanceof Inst);
    Inst none = (Inst) null;
    show("instanceof " + none);
    System.out.println(E.valueOf("B"));
    show("enum");
    R r = null;
    show("null " + r);
    System.out.println(new R(1));
    show("record");
    System.out.println(Recursive.a + " " + Other.b + " " + Recursive.c);
    show("cycle");
    System.out.println(Lazy.instance.seen + " " + new Lazy().seen);
    show("self");
    Runnable later = Late::run;
    show("method reference");
    later.run();
    show("run");
    java.util.function.Supplier<Late2> made = Late2::new;
    show("constructor reference");
    made.get();
    show("get");
  }

  static class Late {
    static {
      note("Late");
    }

    static void run() {
      note("ran");
    }
  }

  static class Late2 {
    static {
      note("Late2");
    }
  }
}
