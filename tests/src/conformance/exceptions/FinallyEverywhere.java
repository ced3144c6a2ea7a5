import java.util.*;
/** Finally blocks around loops, switches, returns, resources, monitors and each other. */
public class FinallyEverywhere {
  static List<String> log = new ArrayList<>();
  static int a(int n) { // finally in loops with conditions
    int r = 0;
    for (int i = 0; i < 5; i++) {
      try {
        if (i == n) { r += 100; continue; }
        if (i == n + 2) { r += 1000; break; }
        if (i == n + 5) throw new RuntimeException("x" + i);
        r++;
      } catch (RuntimeException e) {
        r -= 5;
        if (n < 0) return r;
      } finally {
        if (r > 50) log.add("big" + r); else if (r < 0) log.add("neg"); else log.add("r" + r);
        while (r > 2000) r -= 1000;
      }
      r += 10;
    }
    return r;
  }
  static String b(String s) { // try-with-resources and finally
    class R implements AutoCloseable { final String n; R(String n) { this.n = n; log.add("open " + n); } public void close() throws Exception { log.add("close " + n); if (n.equals("bad")) throw new Exception("close " + n); } }
    try (R x = new R(s); R y = new R(s + "2")) {
      log.add(x.n + y.n);
      if (s.equals("ret")) return "early";
      if (s.equals("thr")) throw new IllegalStateException("body");
    } catch (Exception e) {
      log.add(e.getMessage() + " " + e.getSuppressed().length);
      return "caught";
    } finally {
      log.add("fin");
    }
    return "end";
  }
  static int c() { int x = 1; try { return x; } finally { x = 2; log.add("x" + x); } }
  static int[] d() { int[] x = {1}; try { return x; } finally { x[0] = 2; } }
  static int e(int k) { do { try { if (k++ < 3) continue; return k; } finally { log.add("e" + k); } } while (k < 10); return -k; }
  static int f(Object o) { synchronized (o) { for (int i = 0; ; i++) { synchronized (log) { if (i == 3) return i; if (i == 1) continue; log.add("s" + i); } } } }
  static void g(int n) throws Exception {
    try { try { if (n == 0) throw new Exception("inner"); log.add("ok"); } finally { if (n < 2) throw new Exception("from finally"); } } finally { log.add("outer"); } }
  static int h(int n) { try { if (n > 0) return h(n - 1) + 1; return 0; } finally { log.add("h" + n); } }
  static boolean i(int n) { boolean ok = false; try { Object o = n == 0 ? null : "s"; ok = o.hashCode() != 0; return ok; } catch (NullPointerException e) { return false; } finally { log.add("i" + ok); } }
  static int j(int n) { int x = 0; try { switch (n) { case 1: x = 5; break; case 2: return 7; default: x = 9; } x++; } finally { x *= 2; log.add("j" + x); } return x; }
  static long k(long v) { long t = 0; try { for (long q = v; ; q--) { if (q == 0) return t; t += q; } } finally { log.add("k" + t); } }
  public static void main(String[] args) {
    for (int n = -1; n < 5; n++) System.out.println(a(n));
    for (String s : new String[] {"x", "ret", "thr", "bad"}) System.out.println(b(s));
    System.out.println(c() + " " + d()[0] + " " + e(0) + " " + f("lock"));
    for (int n = 0; n < 3; n++) try { g(n); } catch (Exception ex) { System.out.println(ex.getMessage()); }
    System.out.println(h(3) + " " + i(0) + i(1) + " " + j(1) + j(2) + j(3) + " " + k(4));
    System.out.println(log);
  }
}
