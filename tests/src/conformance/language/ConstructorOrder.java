/** Fields, initialisers and constructors run in Java's order; overridden methods see half an object. */
public class ConstructorOrder {
  static StringBuilder log = new StringBuilder();

  static int note(String s, int v) {
    log.append(s).append(' ');
    return v;
  }

  static class Base {
    int a = note("Base.a", 1);

    {
      note("Base{}", 0);
    }

    int b = note("Base.b", a + 1);

    Base() {
      note("Base()", 0);
      hook();
    }

    Base(int x) {
      this();
      note("Base(int)", x);
    }

    void hook() {
      log.append("Base.hook ");
    }
  }

  static class Derived extends Base {
    int c = note("Derived.c", 3);
    final int constant = 7;
    final int late;
    String text = "set";
    int untouched;

    {
      late = note("Derived{}", 9);
    }

    Derived() {
      super(note("argument", 5));
      note("Derived()", 0);
    }

    Derived(String s) {
      this();
      note("Derived(" + s + ")", 0);
    }

    @Override
    void hook() {
      log.append("hook(").append(c).append(constant).append(late).append(text).append(untouched).append(") ");
      untouched = 42;
    }
  }

  static class KeepsNull extends Base {
    String assignedInHook = null;
    int plain;

    @Override
    void hook() {
      assignedInHook = "hook";
      plain = 5;
    }
  }

  static class Thrower extends Base {
    int d = note("Thrower.d", 1);

    Thrower() {
      throw new IllegalStateException("half made");
    }
  }

  static void show() {
    System.out.println(log);
    log.setLength(0);
  }

  public static void main(String[] args) {
    Derived d = new Derived("x");
    show();
    System.out.println(d.a + " " + d.b + " " + d.c + " " + d.late + " " + d.untouched);
    new Base(3);
    show();
    KeepsNull k = new KeepsNull();
    System.out.println(k.assignedInHook + " " + k.plain);
    show();
    try {
      new Thrower();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    show();
    new Base() {
      int e = note("anonymous.e", 1);

      {
        note("anonymous{}", e);
      }

      @Override
      void hook() {
        note("anonymous.hook" + e, 0);
      }
    };
    show();
  }
}
