/** Own exceptions, causes, sneaky throws, faults of the JVM. */
public class ExceptionTour {
  enum AppKind {
    A
  }

  static class AppException extends Exception {
    private final int code;

    AppException(String m, int code) {
      super(m);
      this.code = code;
    }

    AppException(String m, Throwable c) {
      super(m, c);
      code = -1;
    }

    int code() {
      return code;
    }

    @Override
    public String toString() {
      return "AppException[" + code + "]: " + getMessage();
    }
  }

  static class NotFound extends AppException {
    NotFound(String what) {
      super(what + " not found", 404);
    }

    @Override
    public String getMessage() {
      return "<" + super.getMessage() + ">";
    }
  }

  static class Quiet extends RuntimeException {
    Quiet() {
      super("quiet", null, false, false);
    }
  }

  static void find(String s) throws AppException {
    if (s == null) throw new AppException("null arg", new NullPointerException("inner"));
    if (s.isEmpty()) throw new NotFound("empty");
    if (s.length() > 5) throw new IllegalArgumentException(s, new Quiet());
    System.out.println("found " + s);
  }

  static <E extends Exception> void sneaky(Exception e) throws E {
    @SuppressWarnings("unchecked")
    E x = (E) e;
    throw x;
  }

  static int parse(String s, int d) {
    try {
      return Integer.parseInt(s.trim());
    } catch (NumberFormatException e) {
      return d;
    } catch (NullPointerException e) {
      return -d;
    }
  }

  static void chain(int n) {
    try {
      if (n == 0) throw new IllegalStateException("level 0");
      chain(n - 1);
    } catch (RuntimeException e) {
      throw new RuntimeException("level " + n, e);
    }
  }

  public static void main(String[] args) {
    for (String s : new String[] {"ok", "", null, "toolong"})
      try {
        find(s);
      } catch (NotFound e) {
        System.out.println("NF " + e.getMessage() + " " + e.code() + " " + e);
      } catch (AppException e) {
        System.out.println(e + " cause " + e.getCause());
      } catch (IllegalArgumentException e) {
        System.out.println(e + " / " + e.getCause());
      }
    System.out.println(parse(" 12 ", 0) + " " + parse("x", 7) + " " + parse(null, 7));
    try {
      chain(2);
    } catch (RuntimeException e) {
      int d = 0;
      for (Throwable t = e; t != null; t = t.getCause())
        System.out.println("  ".repeat(d++) + t.getMessage() + " " + t.getClass().getSimpleName());
    }
    try {
      ExceptionTour.<RuntimeException>sneaky(new Exception("checked"));
    } catch (Exception e) {
      System.out.println(e.getClass().getName() + ": " + e.getMessage());
    }
    try {
      throw new Error("custom");
    } catch (Throwable t) {
      System.out.println(t);
    }
    try {
      Object x = new int[0];
      String[] y = (String[]) x;
    } catch (ClassCastException e) {
      System.out.println("cast");
    }
    try {
      throw null;
    } catch (NullPointerException e) {
      System.out.println("throw null");
    }
    try {
      int[] a = {1};
      a[1] = 2;
    } catch (RuntimeException e) {
      System.out.println(e);
    }
    try {
      System.out.println(10 / (args.length));
    } catch (ArithmeticException e) {
      System.out.println(e);
    }
    try {
      Object o = "x";
      ((Number) o).intValue();
    } catch (ClassCastException e) {
      System.out.println("cast2");
    }
    try {
      java.util.List.of(1, null);
    } catch (NullPointerException e) {
      System.out.println("of null");
    }
    try {
      java.util.Objects.requireNonNull(null, "msg");
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      Enum.valueOf(AppKind.class, "X");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
