import java.util.*;
import java.util.function.*;

/**
 * Exceptions as ordinary objects: fields, generics are not allowed but methods are, overriding,
 * equality, collections, rethrowing stored ones, anonymous, enums of them.
 */
public class ExceptionsAsData {
  static class Coded extends Exception {
    final int code;
    private final Map<String, Object> ctx = new TreeMap<>();

    Coded(int code, String m) {
      super(m);
      this.code = code;
    }

    Coded with(String k, Object v) {
      ctx.put(k, v);
      return this;
    }

    @Override
    public String toString() {
      return "Coded[" + code + "," + getMessage() + "," + ctx + "]";
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Coded c && c.code == code;
    }

    @Override
    public int hashCode() {
      return code;
    }
  }

  static class Lazy extends RuntimeException {
    int asked;

    @Override
    public String getMessage() {
      return "asked " + ++asked;
    }
  }

  static class NoTrace extends RuntimeException {
    NoTrace() {
      super("nt", null, false, false);
    }
  }

  enum Fault implements Supplier<RuntimeException> {
    A {
      public RuntimeException get() {
        return new IllegalStateException("A!");
      }
    },
    B {
      public RuntimeException get() {
        return new UnsupportedOperationException("B!");
      }
    }
  }

  static <X extends Exception> void raise(X x, boolean b) throws X {
    if (b) throw x;
  }

  static class Holder {
    Exception e = new Exception("field");
  }

  static Exception last;

  static void store(Runnable r) {
    try {
      r.run();
    } catch (RuntimeException e) {
      last = e;
    }
  }

  public static void main(String[] args) {
    List<Exception> l =
        new ArrayList<>(
            List.of(new Coded(2, "b").with("k", 1), new Coded(1, "a"), new Lazy(), new NoTrace()));
    Set<Coded> s = new HashSet<>();
    for (Exception e : l) {
      try {
        throw e;
      } catch (Coded c) {
        s.add(c);
        System.out.print(c + " " + c.code + "; ");
      } catch (RuntimeException r) {
        System.out.print(r.getMessage() + " " + r.getMessage() + "; ");
      } catch (Exception x) {
        System.out.print("never");
      }
    }
    System.out.println(s.size() + " " + s.contains(new Coded(1, "other")) + new Lazy());
    for (Fault f : Fault.values())
      try {
        throw f.get();
      } catch (IllegalStateException | UnsupportedOperationException e) {
        System.out.print(e + " ");
      }
    try {
      raise(new Coded(9, "gen"), true);
    } catch (Coded c) {
      System.out.println(c.code);
    }
    try {
      throw new Holder().e;
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    store(
        () -> {
          throw new NoTrace();
        });
    Exception first = last;
    store(
        () -> {
          int[] a = new int[1];
          a[1] = 0;
        });
    System.out.println(first.getMessage() + last.getMessage() + (first == last));
    Throwable t =
        new RuntimeException() {
          int n = 4;

          @Override
          public String getMessage() {
            return "anon" + n;
          }
        };
    try {
      throw (RuntimeException) t;
    } catch (RuntimeException e) {
      System.out.println(e.getMessage() + (e == t) + e.getClass().getSimpleName().isEmpty());
    }
    Function<String, Integer> f =
        x -> {
          if (x.isEmpty()) throw new IllegalArgumentException("empty");
          return x.length();
        };
    for (String x : new String[] {"ab", "", null})
      try {
        System.out.print(f.apply(x));
      } catch (IllegalArgumentException | NullPointerException e) {
        System.out.print(e.getClass().getSimpleName());
      }
    System.out.println();
    Exception chain = null;
    for (int i = 0; i < 4; i++) chain = new Exception("c" + i, chain);
    int depth = 0;
    for (Throwable c = chain; c != null; c = c.getCause()) depth++;
    System.out.println(depth + chain.getCause().getMessage());
    Exception sup = new Exception("main");
    sup.addSuppressed(new Error("s1"));
    sup.addSuppressed(new Coded(4, "s2"));
    for (Throwable x : sup.getSuppressed()) System.out.print(x + ";");
    try {
      sup.addSuppressed(sup);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      sup.addSuppressed(null);
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    Optional<Exception> opt = Optional.of(chain);
    System.out.println(opt.map(Throwable::getMessage).orElse("?"));
    Map<Class<?>, String> names = new HashMap<>();
    names.put(Coded.class, "coded");
    names.put(Lazy.class, "lazy");
    System.out.println(
        names.get(l.get(0).getClass())
            + names.get(l.get(2).getClass())
            + names.get(first.getClass()));
  }
}
