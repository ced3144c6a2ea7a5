import java.util.ArrayList;
import java.util.List;

/** Exception classes of one's own: fields, generics of handlers, chained causes, overridden messages, inner exceptions. */
public class ExceptionClasses {
  static class AppException extends Exception {
    private final int code;

    AppException(String m, int code) {
      super(m);
      this.code = code;
    }

    AppException(String m, Throwable cause) {
      super(m, cause);
      this.code = -1;
    }

    int code() {
      return code;
    }
  }

  static final class NotFound extends AppException {
    final String key;

    NotFound(String key) {
      super("no " + key, 404);
      this.key = key;
    }

    @Override
    public String getMessage() {
      return "[" + key + "] " + super.getMessage();
    }
  }

  static class Quiet extends RuntimeException {
    Quiet(Throwable t) {
      super(t);
    }

    @Override
    public String toString() {
      return "Quiet{" + getCause().getMessage() + "}";
    }
  }

  class Inner extends IllegalStateException {
    Inner() {
      super("inner of " + name);
    }
  }

  String name = "outer";

  interface Step<E extends Exception> {
    void run() throws E;
  }

  static <E extends Exception> String attempt(Step<E> s, Class<?> expected) {
    try {
      s.run();
      return "fine";
    } catch (Exception e) {
      return (e.getClass() == expected) + " " + e.getMessage();
    }
  }

  static String find(String k) throws NotFound {
    if (k.length() > 3) {
      throw new NotFound(k);
    }
    return k;
  }

  static void wrap(String k) {
    try {
      find(k);
    } catch (NotFound e) {
      throw new Quiet(e);
    }
  }

  public static void main(String[] args) {
    List<String> log = new ArrayList<>();
    for (String k : new String[] {"abc", "long key"}) {
      try {
        log.add(find(k));
      } catch (NotFound e) {
        log.add(e.code() + e.getMessage() + e.key);
      }
      try {
        wrap(k);
        log.add("wrapped");
      } catch (Quiet e) {
        log.add(e + " " + (e.getCause() instanceof AppException) + " " + e.getMessage());
      }
    }
    for (String s : log) {
      System.out.println(s);
    }
    System.out.println(attempt(() -> find("wxyz"), NotFound.class));
    System.out.println(attempt(() -> wrap("wxyz"), Quiet.class).startsWith("true"));
    System.out.println(attempt(() -> {
      throw new ExceptionClasses().new Inner();
    }, Inner.class));
    System.out.println(attempt(() -> log.clear(), null));
    try {
      try {
        throw new AppException("a", 1);
      } catch (AppException e) {
        throw new AppException("b", e);
      }
    } catch (AppException e) {
      Throwable t = e;
      int depth = 0;
      while (t != null) {
        System.out.println(depth++ + " " + t.getMessage() + " " + ((AppException) t).code());
        t = t.getCause();
      }
    }
    RuntimeException r = new RuntimeException("msg", null);
    System.out.println(r.getCause() + " " + new RuntimeException((String) null).getMessage() + " " + new Exception(new Error("e")).getMessage());
  }
}
