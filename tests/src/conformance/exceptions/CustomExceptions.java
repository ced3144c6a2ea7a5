/** Hierarchies of exceptions, causes, toString, rethrowing, multi-catch. */
public class CustomExceptions {
  static class AppException extends Exception {
    private final int code;

    AppException(String message, int code) {
      super(message);
      this.code = code;
    }

    AppException(String message, Throwable cause) {
      super(message, cause);
      this.code = -1;
    }

    int code() {
      return code;
    }
  }

  static class NotFound extends AppException {
    NotFound(String what) {
      super(what + " not found", 404);
    }

    @Override
    public String getMessage() {
      return "[" + super.getMessage() + "]";
    }
  }

  static class Quiet extends RuntimeException {}

  static class Odd extends RuntimeException {
    Odd(Throwable cause) {
      super(cause);
    }

    @Override
    public String toString() {
      return "Odd!";
    }
  }

  static void open(String name) throws AppException {
    if (name == null) {
      throw new Quiet();
    }
    if (name.isEmpty()) {
      throw new AppException("empty name", 1);
    }
    if (name.startsWith("x")) {
      throw new NotFound(name);
    }
    try {
      System.out.println(Integer.parseInt(name) / (name.length() - 1));
    } catch (NumberFormatException | ArithmeticException e) {
      throw new AppException("wrapped", e);
    }
  }

  static String attempt(String name) {
    try {
      open(name);
      return "fine";
    } catch (NotFound e) {
      return "NotFound " + e.getMessage() + e.code();
    } catch (AppException e) {
      Throwable cause = e.getCause();
      return e.getMessage() + " " + e.code() + " " + (cause == null ? "no cause" : cause.getMessage());
    } catch (RuntimeException e) {
      return "runtime " + e.getMessage() + " " + (e instanceof Quiet);
    }
  }

  static void rethrow(int n) throws Exception {
    try {
      if (n == 0) {
        throw new NotFound("r");
      }
      throw new Odd(new AppException("deep", 9));
    } catch (Exception e) {
      System.out.println("passing on " + e.getMessage());
      throw e;
    }
  }

  public static void main(String[] args) {
    for (String s : new String[] {null, "", "xyz", "12", "1", "word"}) {
      System.out.println(attempt(s));
    }
    for (int i = 0; i < 2; i++) {
      try {
        rethrow(i);
      } catch (AppException e) {
        System.out.println("app " + e.code());
      } catch (Exception e) {
        System.out.println(e + " " + ((AppException) e.getCause()).code());
      }
    }
    Throwable chain = new RuntimeException("top", new IllegalStateException("mid", new Error("root")));
    for (Throwable t = chain; t != null; t = t.getCause()) {
      System.out.println(t);
    }
    try {
      throw new Error("an error");
    } catch (Throwable t) {
      System.out.println(t.getMessage() + (t instanceof Exception) + (t instanceof Error));
    }
    try {
      throw new UnsupportedOperationException();
    } catch (RuntimeException e) {
      System.out.println(e.getMessage() + " " + e);
    }
    RuntimeException kept = new RuntimeException("made, not thrown");
    System.out.println(kept.getMessage() + kept.getCause());
    assertPositive(1);
    try {
      assertPositive(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage() + " " + e.getCause().getMessage());
    }
  }

  static void assertPositive(int n) {
    if (n < 0) {
      IllegalArgumentException e = new IllegalArgumentException("bad " + n);
      e.initCause(new Quiet());
      throw e;
    }
  }
}
