// assertions
import java.util.*;

/**
 * assert: message of each type evaluated only on failure, in constructors, initialisers, lambdas
 * (JLS 14.10).
 */
public class AssertDetails {
  static int asked;

  static boolean ask(boolean b) {
    asked++;
    return b;
  }

  static String tell(String s) {
    asked += 10;
    return s;
  }

  static class Guarded {
    final int v;

    {
      assert asked >= 0 : "init";
    }

    Guarded(int v) {
      assert v > 0 : "v=" + v;
      this.v = v;
    }
  }

  enum Level {
    LOW {
      int cost() {
        assert false : 'c';
        return 1;
      }
    },
    HIGH {
      int cost() {
        return 2;
      }
    };

    abstract int cost();
  }

  interface Check {
    default void check(int x) {
      assert x != 3 : x;
    }

    static void never() {
      assert false;
    }
  }

  static void t(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (AssertionError e) {
      System.out.println(e.getMessage() + " | " + e.getCause());
    }
  }

  public static void main(String[] args) {
    t(
        () -> {
          assert ask(true) : tell("no");
        });
    t(
        () -> {
          assert ask(false) : tell("yes");
        });
    t(
        () -> {
          assert ask(false);
        });
    t(
        () -> {
          assert false : 1.5;
        });
    t(
        () -> {
          assert false : 7L;
        });
    t(
        () -> {
          assert false : true;
        });
    t(
        () -> {
          assert false : (Object) null;
        });
    t(
        () -> {
          assert false : new IllegalStateException("cause");
        });
    t(
        () -> {
          assert false : new int[0].length;
        });
    t(() -> new Guarded(0));
    t(() -> System.out.print(new Guarded(4).v + " "));
    t(() -> Level.LOW.cost());
    t(() -> Level.HIGH.cost());
    t(() -> new Check() {}.check(3));
    t(Check::never);
    int i = 0;
    try {
      assert i++ > 5;
    } catch (AssertionError e) {
      System.out.println("i " + i + " " + (e instanceof Error));
    }
    System.out.println(asked);
  }
}
