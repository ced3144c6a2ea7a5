import java.util.*;
public class EvaluationAndFaults {
  static int order = 0;
  static <T> T say(String s, T v) { System.out.println("  " + s); return v; }
  static int f1() { try { return 1; } finally { System.out.println("fin1"); } }
  @SuppressWarnings("finally") static int f2() { try { throw new RuntimeException("lost"); } finally { return 2; } }
  @SuppressWarnings("finally") static int f3() { while (true) { try { throw new RuntimeException("lost"); } finally { break; } } return 3; }
  static int f4() { int x = 1; try { return x; } finally { x = 5; } }
  static String f5(int k) { StringBuilder b = new StringBuilder(); for (int i = 0; i < 3; i++) { try { if (i == k) continue; if (k == 7) break; b.append(i); } finally { b.append('f'); } } return b.toString(); }
  static void f6() { try { try { throw new IllegalStateException("first"); } finally { throw new IllegalArgumentException("second"); } } catch (RuntimeException e) { System.out.println(e + " " + e.getSuppressed().length + " " + e.getCause()); } }
  static void rethrow() throws Exception { try { Integer.parseInt("z"); } catch (Exception e) { System.out.println("log"); throw e; } }
  static class Res implements AutoCloseable { final String n; final boolean bad; Res(String n, boolean bad) { this.n = n; this.bad = bad; System.out.println("open " + n); } public void close() throws Exception { System.out.println("close " + n); if (bad) throw new IllegalStateException("close " + n); } }
  static void res(boolean a, boolean b, boolean body) { try (Res x = new Res("x", a); Res n = null; Res y = new Res("y", b)) { System.out.println("body"); if (body) throw new RuntimeException("body"); } catch (Exception e) { System.out.println(e.getMessage() + " " + Arrays.toString(e.getSuppressed())); } finally { System.out.println("done"); } }
  static Object nul() { System.out.println("  nul"); return null; }
  static int[] nularr() { System.out.println("  nularr"); return null; }
  int field; 
  static EvaluationAndFaults nulobj() { System.out.println("  nulobj"); return null; }
  void m(int a, int b) {}
  static <E extends Throwable> void sneaky(Throwable t) throws E { @SuppressWarnings("unchecked") E e = (E) t; throw e; }
  interface Act { void run() throws Exception; }
  static void t(String n, Act a) { System.out.println(n); try { a.run(); } catch (NullPointerException e) { System.out.println("  -> NPE"); } catch (Exception e) { System.out.println("  -> " + e.getClass().getSimpleName()); } }
  public static void main(String[] args) {
    System.out.println(f1() + f2() + f3() + f4()); System.out.println(f5(1) + f5(7) + f5(9)); f6();
    try { rethrow(); } catch (Exception e) { System.out.println(e.getMessage()); }
    res(false, false, false); res(true, false, false); res(true, true, true); res(false, true, true);
    t("null array store", () -> nularr()[say("index", 0)] = say("value", 1));
    t("null array load", () -> say("sum", nularr()[say("index", 0)]));
    t("bad index store", () -> (new int[1])[say("index", 3)] = 1);
    t("bad index value", () -> (new int[1])[say("index", 3)] = say("value", 1));
    t("null method args", () -> nulobj().m(say("a", 1), say("b", 2)));
    t("null field store", () -> nulobj().field = say("v", 3));
    t("null field compound", () -> nulobj().field += say("v", 3));
    t("null array compound", () -> nularr()[say("i", 0)] += say("v", 3));
    t("div order", () -> System.out.println(say("l", 1) / say("z", 0)));
    t("arg order", () -> new EvaluationAndFaults().m(say("a", 1) / 0, say("b", 2)));
    t("array size order", () -> { int[][] a = new int[say("d1", -1)][say("d2", 2)]; });
    t("sneaky", () -> EvaluationAndFaults.<RuntimeException>sneaky(new java.io.IOException("io")));
    t("sync", () -> { synchronized (nul()) { System.out.println("no"); } });
    t("for each", () -> { for (int i : nularr()) System.out.println(i); });
    t("unbox cond", () -> { Integer i = null; System.out.println(true ? i : 0); });
    t("switch null", () -> { Kind s = null; switch (s) { case A: break; } });
    t("length", () -> System.out.println(nularr().length));
    t("array init", () -> { int[] a = {say("e0", 1), say("e1", 1) / 0, say("e2", 3)}; });
    t("concat", () -> System.out.println("a" + say("x", null) + (1 / say("y", 0))));
    t("instance of inner", () -> { EvaluationAndFaults f = null; f.new In(); });
    t("method ref null", () -> { String s = null; java.util.function.Supplier<Integer> sup = s::length; System.out.println("no"); });
    int caught = 0; RuntimeException same = new RuntimeException(); try { throw same; } catch (RuntimeException e) { System.out.println(e == same); }
    for (int i = 0; i < 5; i++) { try { if (i % 2 == 0) throw new IllegalStateException(); else throw new IllegalArgumentException(); } catch (IllegalStateException | IllegalArgumentException e) { caught += e instanceof IllegalStateException ? 1 : 10; } } System.out.println(caught);
    try { try { throw new Error("e"); } catch (RuntimeException e) { System.out.println("no"); } finally { System.out.println("yes"); } } catch (Error e) { System.out.println(e); }
    try { Object o = List.of("a"); List<Integer> l = (List<Integer>) o; int x = l.get(0); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
  }
  class In {} enum Kind { A }
}
