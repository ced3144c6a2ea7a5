import java.io.*;
import java.util.*;
public class ResourcesInOrder {
  static class R implements AutoCloseable {
    final String n; final boolean bad; static int open;
    R(String n, boolean bad) { this.n = n; this.bad = bad; open++; System.out.println("open " + n); if (n.equals("fail")) throw new IllegalStateException("ctor"); }
    int use(int x) { System.out.println(n + " uses " + x); if (x < 0) throw new IllegalArgumentException("neg"); return 10 / x; }
    @Override public void close() throws IOException { open--; System.out.println("close " + n); if (bad) throw new IOException("close " + n); }
  }
  static class Odd implements AutoCloseable { public void close() { int[] a = new int[1]; a[2] = 1; } }
  static void run(String title, int x, boolean b1, boolean b2) {
    System.out.println("-- " + title);
    try (R a = new R("a", b1); R b = new R("b", b2)) {
      System.out.println(a.use(5) + b.use(x));
    } catch (IOException | IllegalArgumentException e) {
      show(e);
    } catch (ArithmeticException e) {
      System.out.println("arith"); show(e);
    } finally {
      System.out.println("open=" + R.open);
    }
  }
  static void show(Throwable e) {
    System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    for (Throwable s : e.getSuppressed()) System.out.println("  suppressed " + s.getClass().getSimpleName() + " " + s.getMessage());
  }
  static int loops(int n) throws IOException {
    int t = 0;
    for (int i = 0; i < n; i++) {
      try (R r = new R("l" + i, false)) {
        if (i == 1) continue;
        if (i == 3) break;
        t += r.use(i + 1);
        if (t > 100) return -1;
      }
      t += 1000;
    }
    return t;
  }
  static String early(int x) throws Exception {
    try (R r = new R("e", x == 3)) {
      if (x == 0) return "zero";
      if (x == 1) throw new Exception("one");
      try { if (x == 2) return "two" + r.use(0); } finally { System.out.println("inner finally"); }
      return "end";
    }
  }
  static void nothing(boolean some) throws IOException {
    try (R r = some ? new R("s", false) : null) { System.out.println(r == null ? "null" : r.n); }
    R own = new R("own", true);
    try (own; StringReader sr = new StringReader("x")) { System.out.println((char) sr.read()); throw new RuntimeException("body"); }
    catch (RuntimeException e) { show(e); }
  }
  static void readers() throws IOException {
    try (BufferedReader br = new BufferedReader(new StringReader("l1\nl2\n"))) { String l; while ((l = br.readLine()) != null) System.out.println(l); }
    try (Scanner s = new Scanner("4 5")) { System.out.println(s.nextInt() + s.nextInt()); }
    StringWriter sw = new StringWriter();
    try (PrintWriter pw = new PrintWriter(sw)) { pw.println("hi"); pw.printf("%d", 4); }
    System.out.println(sw);
  }
  interface Res extends AutoCloseable { void close(); }
  static void lambdas() {
    try (Res r = () -> System.out.println("lambda closes")) { System.out.println("in lambda"); }
    try (Odd o = new Odd()) { int[] z = {1}; System.out.println(z[3]); } catch (ArrayIndexOutOfBoundsException e) { show(e); }
    try (Odd o = new Odd()) { System.out.println("fine"); } catch (ArrayIndexOutOfBoundsException e) { show(e); }
    try (Odd o = new Odd()) { String s = null; s.length(); } catch (NullPointerException e) { System.out.println("npe " + e.getSuppressed().length); }
    try { try (Odd o = new Odd()) { Object q = "s"; Integer i = (Integer) q; } } catch (ClassCastException e) { System.out.println("cce " + e.getSuppressed()[0].getClass().getName()); }
  }
  static int nest() throws Exception {
    try (R a = new R("n1", false)) {
      try (R b = new R("fail", false)) { return 1; } catch (IllegalStateException e) { System.out.println(e.getMessage()); return 2; } finally { System.out.println("nf"); }
    } finally { System.out.println("of"); }
  }
  static String sync(Object lock, int x) { synchronized (lock) { if (x > 0) return "pos"; synchronized (ResourcesInOrder.class) { return "neg"; } } }
  public static void main(String[] args) throws Exception {
    run("ok", 1, false, false); run("neg", -1, false, false); run("neg1", -1, true, false); run("neg2", -1, true, true); run("zero", 0, true, true); run("c1", 2, true, false); run("c2", 2, true, true); run("c3", 2, false, true);
    System.out.println(loops(5));
    for (int i = 0; i < 5; i++) try { System.out.println(early(i)); } catch (Exception e) { show(e); }
    nothing(true); nothing(false); readers(); lambdas(); System.out.println(nest());
    System.out.println(sync(new Object(), 1) + sync("x", -1));
    try { sync(null, 1); } catch (NullPointerException e) { System.out.println("npe"); }
  }
}
