/** What runs when, around finally and resources. */
public class FinallyTrace {
  static StringBuilder log = new StringBuilder();

  static int a() {
    int x = 1;
    try {
      return x;
    } finally {
      x = 2;
      log.append("a");
    }
  }

  @SuppressWarnings("finally")
  static int b() {
    try {
      throw new RuntimeException("lost");
    } finally {
      return 3;
    }
  }

  static int c() {
    try {
      try {
        throw new IllegalStateException("in");
      } finally {
        log.append("c1");
      }
    } catch (IllegalStateException e) {
      log.append(e.getMessage());
      return 4;
    } finally {
      log.append("c2");
    }
  }

  static String d(int n) {
    try {
      switch (n) {
        case 0:
          return "zero";
        case 1:
          throw new Exception("one");
        case 2:
          throw new Error("two");
        default:
          Object o = null;
          return o.toString();
      }
    } catch (NullPointerException e) {
      return "npe";
    } catch (Exception e) {
      return "ex " + e.getMessage();
    } catch (Throwable t) {
      return t.getClass().getName() + " " + t.getMessage();
    } finally {
      log.append(n);
    }
  }

  static class R implements AutoCloseable {
    final String n;

    R(String n) {
      this.n = n;
      log.append("+" + n);
      if (n.equals("bad")) throw new IllegalArgumentException("ctor");
    }

    public void close() throws Exception {
      log.append("-" + n);
      if (n.startsWith("x")) throw new Exception("close " + n);
    }
  }

  static String e(String p, String q, boolean fail) {
    try (R r = new R(p);
        R s = new R(q)) {
      log.append("body");
      if (fail) throw new RuntimeException("body");
      return "ok";
    } catch (Exception ex) {
      StringBuilder b = new StringBuilder(ex.getMessage());
      for (Throwable t : ex.getSuppressed()) b.append(" (").append(t.getMessage()).append(")");
      return b.toString();
    } finally {
      log.append("fin");
    }
  }

  static void flush(Object o) {
    System.out.println(o + " [" + log + "]");
    log.setLength(0);
  }

  static int depth(int n) {
    try {
      if (n == 0) throw new RuntimeException("bottom");
      return depth(n - 1);
    } finally {
      log.append(n);
    }
  }

  public static void main(String[] args) throws Exception {
    flush(a());
    flush(b());
    flush(c());
    for (int i = 0; i < 4; i++) flush(d(i));
    flush(e("p", "q", false));
    flush(e("x1", "x2", false));
    flush(e("x1", "q", true));
    flush(e("p", "bad", true));
    flush(e("x1", "x2", true));
    try {
      depth(3);
    } catch (RuntimeException e) {
      flush(e.getMessage());
    }
    try {
      try {
        throw new Exception("first");
      } catch (Exception e) {
        throw new RuntimeException("second", e);
      } finally {
        log.append("always");
      }
    } catch (RuntimeException e) {
      flush(e.getMessage() + " caused by " + e.getCause().getMessage() + " " + e);
    }
    Throwable t = new Exception(new IllegalArgumentException("root"));
    flush(t.getMessage());
    Throwable root = t;
    while (root.getCause() != null) root = root.getCause();
    flush(root);
    try {
      throw (RuntimeException) new IllegalStateException();
    } catch (IllegalArgumentException | IllegalStateException e) {
      flush(e + " " + (e.getMessage() == null));
    }
    try {
      int[] neg = new int[-1];
    } catch (NegativeArraySizeException e) {
      flush(e.getMessage());
    }
    try {
      Object o = "s";
      Integer i = (Integer) o;
    } catch (ClassCastException e) {
      flush("cce");
    }
    try {
      "abc".charAt(5);
    } catch (StringIndexOutOfBoundsException e) {
      flush("sioobe");
    }
    try {
      Integer.parseInt("12a");
    } catch (NumberFormatException e) {
      flush(e.getMessage());
    }
    try {
      Object[] os = new String[1];
      os[0] = 1;
    } catch (ArrayStoreException e) {
      flush(e.getMessage());
    }
  }
}
