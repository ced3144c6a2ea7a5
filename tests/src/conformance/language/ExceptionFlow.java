/** Where exceptions start and what has happened by then: constructors, initialisers, arguments, lambdas, switch. */
public class ExceptionFlow {
  static StringBuilder log = new StringBuilder();

  static int mark(int n) {
    log.append(n);
    return n;
  }

  static int fail(String m) {
    log.append('!');
    throw new IllegalStateException(m);
  }

  static class Part {
    final int a = mark(1);
    final int b;

    Part(int x) {
      b = mark(2) + x;
      if (x < 0) {
        fail("part");
      }
      mark(3);
    }
  }

  static class Whole extends Part {
    final Part inner = new Part(mark(4));
    final int c = inner.b > 5 ? fail("field") : mark(5);

    Whole(int x) {
      super(mark(x));
      mark(6);
    }
  }

  static void attempt(String name, Runnable r) {
    try {
      r.run();
      log.append(" done");
    } catch (IllegalStateException e) {
      log.append(" state:").append(e.getMessage());
    } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
      log.append(" other:").append(e.getMessage());
    } catch (RuntimeException e) {
      log.append(" runtime:").append(e.getClass().getSimpleName());
    } finally {
      System.out.println(name + " " + log);
      log.setLength(0);
    }
  }

  static int three(int a, int b, int c) {
    return mark(a + b + c);
  }

  static int zero = 0;

  static int sw(int k) {
    return switch (k) {
      case 0 -> mark(7);
      case 1 -> fail("case");
      case 2 -> {
        try {
          yield 10 / zero;
        } finally {
          mark(8);
        }
      }
      default -> throw new UnsupportedOperationException("k" + k);
    };
  }

  static int nested(int n) {
    try {
      mark(n);
      if (n == 2) {
        return fail("two");
      }
      return nested(n + 1) + 1;
    } catch (IllegalStateException e) {
      mark(n);
      if (n == 1) {
        throw new IllegalStateException(e.getMessage() + n, e);
      }
      throw e;
    } finally {
      mark(9);
    }
  }

  public static void main(String[] args) {
    attempt("whole", () -> new Whole(1));
    attempt("negative", () -> new Whole(-1));
    attempt("arguments", () -> three(mark(1), fail("b"), mark(3)));
    attempt("array", () -> {
      int[] a = new int[mark(2)];
      a[mark(2)] = mark(5);
    });
    attempt("array of failures", () -> {
      int[] a = {mark(1), mark(2), fail("c"), mark(4)};
    });
    attempt("string", () -> {
      String s = "x" + mark(1) + fail("concat") + mark(2);
    });
    attempt("condition", () -> {
      if (mark(1) == 1 && fail("and") == 2 || mark(3) == 3) {
        mark(4);
      }
    });
    for (int k = 0; k < 4; k++) {
      int c = k;
      attempt("switch " + k, () -> mark(sw(c)));
    }
    attempt("nested", () -> nested(0));
    attempt("loop", () -> {
      for (int i = mark(0); mark(i) < 3; i = i == 2 ? fail("update") : i + 1) {
        mark(i * 2);
      }
    });
    attempt("cast", () -> {
      Object o = mark(1) > 0 ? (Object) "s" : 1;
      int n = (Integer) o + mark(2);
    });
    attempt("divide", () -> mark(mark(1) / (mark(0) * mark(5)) + mark(6)));
    attempt("null", () -> {
      String s = log.length() > 100 ? "x" : null;
      mark(s.length() + mark(1));
    });
    attempt("negative size", () -> {
      Object o = new int[mark(2)][mark(-1)][mark(3)];
    });
  }
}
