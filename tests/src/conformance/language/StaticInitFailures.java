/** A failed static initialiser: first its error, then NoClassDefFoundError, for every use. */
public class StaticInitFailures {
  static class Bad {
    static int value = compute();

    static int compute() {
      throw new IllegalStateException("bad luck");
    }

    static void touch() {
      System.out.println("never");
    }
  }

  static class BadError {
    static {
      if (value() > 0) {
        throw new AssertionError("error itself");
      }
    }

    static int value() {
      return 1;
    }

    int field;
  }

  static class Child extends Bad {
    static {
      System.out.println("never");
    }

    static int own = 3;
  }

  static class Division {
    static final int CONSTANT = 12;
    static int zero = 0;
    static int result = 1 / zero;
  }

  static void attempt(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " fine");
    } catch (ExceptionInInitializerError e) {
      System.out.println(what + " " + e.getMessage() + " " + e.getCause());
    } catch (NoClassDefFoundError e) {
      System.out.println(what + " " + e.getMessage());
    } catch (Error e) {
      System.out.println(what + " " + e);
    }
  }

  public static void main(String[] args) {
    attempt("field", () -> System.out.println(Bad.value));
    attempt("again", () -> System.out.println(Bad.value));
    attempt("method", Bad::touch);
    attempt("new", Bad::new);
    attempt("child", () -> System.out.println(Child.own));
    attempt("child again", () -> System.out.println(Child.own));
    attempt("error", BadError::new);
    attempt("error again", BadError::new);
    attempt("constant", () -> System.out.println(Division.CONSTANT));
    attempt("division", () -> Division.result++);
    attempt("division again", () -> Division.zero = 1);
  }
}
