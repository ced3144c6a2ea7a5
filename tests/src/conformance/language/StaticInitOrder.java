/** When classes are initialised: first static use, superclass first, not for constants or arrays. */
public class StaticInitOrder {
  static {
    System.out.println("main class");
  }

  static class Parent {
    static int shared = say("Parent", 1);

    static void hello() {
      System.out.println("hello");
    }
  }

  static class Child extends Parent {
    static int own = say("Child", 2);
    static final int CONSTANT = 5;
    static final String TEXT = "text";
    static final Integer BOXED = say("Boxed", 6);
  }

  interface Fields {
    int A = say("Fields.A", 3);
    int B = say("Fields.B", A + 1);
    int PLAIN = 9;
  }

  interface WithDefault {
    int D = say("WithDefault", 4);

    default void m() {}
  }

  static class Implementer implements Fields, WithDefault {
    static int own = say("Implementer", 5);
  }

  static class Cycle1 {
    static int x = Cycle2.y + 1;
  }

  static class Cycle2 {
    static int y = Cycle1.x + 1;
  }

  static class Singleton {
    static final Singleton INSTANCE = new Singleton();
    static int counter = 10;
    int seen;

    Singleton() {
      seen = counter;
      counter++;
    }
  }

  static class Lazy {
    static {
      System.out.println("Lazy");
    }

    static class Holder {
      static final Lazy IT = new Lazy();

      static {
        System.out.println("Holder");
      }
    }

    static Lazy get() {
      System.out.println("get");
      return Holder.IT;
    }
  }

  static int say(String s, int v) {
    System.out.println("init " + s);
    return v;
  }

  public static void main(String[] args) {
    System.out.println("start");
    Child[] none = new Child[2];
    System.out.println(none.length + Child.CONSTANT + Child.TEXT);
    System.out.println(Child.shared);
    Child.hello();
    System.out.println(new Child() instanceof Parent);
    System.out.println(Fields.PLAIN);
    System.out.println(new Implementer() != null);
    System.out.println(Implementer.B);
    System.out.println(Cycle1.x + " " + Cycle2.y);
    System.out.println(Singleton.INSTANCE.seen + " " + Singleton.counter);
    Lazy.get();
    Object o = "x";
    System.out.println(o instanceof Never);
  }

  static class Never {
    static {
      System.out.println("never");
    }
  }
}
