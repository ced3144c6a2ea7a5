import java.io.*;
import java.util.*;

/**
 * Catching: order, alternatives, precise rethrow, nested, causes and suppressed, own hierarchy (JLS
 * 11, 14.20).
 */
public class CatchForms {
  static class Base extends Exception {
    Base(String m) {
      super(m);
    }

    Base(String m, Throwable c) {
      super(m, c);
    }
  }

  static class Sub extends Base {
    final int code;

    Sub(int c) {
      super("sub" + c);
      code = c;
    }

    @Override
    public String getMessage() {
      return super.getMessage() + "!";
    }
  }

  static class Un extends RuntimeException {
    Un(Throwable t) {
      super(t);
    }
  }

  static void go(int k) throws Base, IOException {
    switch (k) {
      case 0:
        throw new Sub(5);
      case 1:
        throw new Base("base");
      case 2:
        throw new FileNotFoundException("file");
      case 3:
        throw new UncheckedIOException(new IOException("io"));
      case 4:
        throw new Un(new Sub(1));
      case 5:
        throw new Error("err");
      case 6:
        Object o = "s";
        Integer i = (Integer) o;
      case 7:
        int[] a = {};
        a[0] = 1;
      case 8:
        throw (RuntimeException) null;
      default:
    }
  }

  static String one(int k) {
    try {
      go(k);
      return "none";
    } catch (Sub s) {
      return "Sub" + s.code + s.getMessage();
    } catch (Base | FileNotFoundException e) {
      return "multi " + e.getMessage();
    } catch (IOException e) {
      return "io";
    } catch (ClassCastException | ArrayIndexOutOfBoundsException e) {
      return e.getClass().getSimpleName();
    } catch (RuntimeException e) {
      return "rt " + e + (e.getCause() == null ? "" : " <- " + e.getCause());
    } catch (Throwable t) {
      return "t " + t.getMessage();
    }
  }

  static void precise(int k) throws Base, IOException {
    try {
      go(k);
    } catch (final Exception e) {
      System.out.print("[" + e.getClass().getSimpleName() + "]");
      throw e;
    }
  }

  static void wrap(int k) {
    try {
      go(k);
    } catch (Base e) {
      throw new IllegalStateException("wrapped", e);
    } catch (IOException e) {
      RuntimeException r = new RuntimeException();
      r.initCause(e);
      r.addSuppressed(new Base("sup", e));
      throw r;
    }
  }

  static int nested() {
    int n = 0;
    try {
      try {
        n += 1;
        throw new Sub(n);
      } catch (Sub s) {
        n += 10;
        throw new Base("again", s);
      } finally {
        n += 100;
      }
    } catch (Base b) {
      n += b.getCause() instanceof Sub ? 1000 : 5000;
      try {
        throw new Un(b);
      } catch (Un u) {
        n += u.getCause() == b ? 10000 : 0;
      }
    }
    return n;
  }

  public static void main(String[] args) {
    for (int k = 0; k < 10; k++) System.out.println(one(k));
    for (int k = 0; k < 4; k++)
      try {
        precise(k);
      } catch (Base e) {
        System.out.println(" B " + e);
      } catch (IOException | RuntimeException e) {
        System.out.println(" IR " + e);
      }
    for (int k : new int[] {0, 2})
      try {
        wrap(k);
      } catch (RuntimeException e) {
        System.out.println(e + " " + e.getCause() + " " + Arrays.toString(e.getSuppressed()));
      }
    System.out.println(nested());
    Throwable t = new Base("a", new Un(new Sub(3)));
    StringBuilder sb = new StringBuilder();
    for (Throwable x = t; x != null; x = x.getCause())
      sb.append(x.getClass().getSimpleName()).append('>');
    System.out.println(sb);
    try {
      throw new Base(null);
    } catch (Base e) {
      System.out.println(e + " " + e.getMessage() + e.getLocalizedMessage());
    }
    try {
      Throwable self = new Un(null);
      self.initCause(self);
    } catch (IllegalArgumentException | IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      try {
        throw new Sub(1);
      } finally {
        Integer.parseInt("x");
      }
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage() + e.getSuppressed().length);
    } catch (Sub s) {
      System.out.println("never");
    }
    Exception held = null;
    try {
      go(1);
    } catch (Exception e) {
      held = e;
    }
    System.out.println(held.getMessage());
  }
}
