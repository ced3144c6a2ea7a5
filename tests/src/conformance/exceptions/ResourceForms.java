import java.util.*;

/**
 * try-with-resources: order, null, existing variables, failing constructors and close, with catch
 * and finally (JLS 14.20.3).
 */
public class ResourceForms {
  static List<String> log = new ArrayList<>();

  static class R implements AutoCloseable {
    final String n;
    final boolean bad;

    R(String n) {
      this(n, false);
    }

    R(String n, boolean bad) {
      this.n = n;
      this.bad = bad;
      log.add("+" + n);
      if (n.equals("boom")) throw new IllegalArgumentException("ctor");
    }

    public void close() throws Exception {
      log.add("-" + n);
      if (bad) throw new Exception("close " + n);
    }
  }

  interface Quiet extends AutoCloseable {
    void close();
  }

  static Quiet q(String s) {
    return () -> log.add("q" + s);
  }

  static String use(int k) {
    try (R a = new R("a", k == 1 || k == 3);
        R b = k == 2 ? new R("boom") : k == 4 ? null : new R("b", k == 3)) {
      log.add("body");
      if (k == 3) throw new IllegalStateException("body");
      if (k == 5) return "early";
      return "end" + (b == null);
    } catch (IllegalArgumentException e) {
      return "IAE " + e.getSuppressed().length;
    } catch (Exception e) {
      StringBuilder s = new StringBuilder(e.getMessage());
      for (Throwable t : e.getSuppressed()) s.append(" (").append(t.getMessage()).append(')');
      return s.toString();
    } finally {
      log.add("fin");
    }
  }

  static int loop() throws Exception {
    int n = 0;
    for (int i = 0; i < 4; i++) {
      try (R r = new R("l" + i)) {
        if (i == 1) continue;
        if (i == 3) break;
        n += i;
      }
    }
    return n;
  }

  static String existing() {
    Quiet x = q("x");
    final Quiet y = q("y");
    try (x;
        y;
        Quiet z = q("z")) {
      return "existing";
    }
  }

  static int nested() {
    try (Quiet a = q("1")) {
      try (Quiet b = q("2")) {
        throw new RuntimeException("in");
      } finally {
        log.add("f2");
      }
    } catch (RuntimeException e) {
      log.add(e.getMessage());
      try (Quiet c = q("3")) {
        return 1;
      }
    } finally {
      try (Quiet d = q("4")) {
        log.add("f");
      }
    }
  }

  static void show(Object o) {
    System.out.println(o + " " + log);
    log.clear();
  }

  public static void main(String[] args) throws Exception {
    for (int k = 0; k < 6; k++) show(use(k));
    show(loop());
    show(existing());
    show(nested());
    try (R r = new R("m", true)) {
      log.add("main");
    } catch (Exception e) {
      show(e.getMessage());
    }
    Quiet none = null;
    try (none) {
      log.add("none");
    }
    show("null");
    try (Quiet a =
            () -> {
              throw new IllegalStateException("c1");
            };
        Quiet b =
            () -> {
              throw new IllegalStateException("c2");
            }) {
      log.add("t");
    } catch (IllegalStateException e) {
      show(e.getMessage() + e.getSuppressed()[0].getMessage());
    }
  }
}
