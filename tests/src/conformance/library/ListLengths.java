import java.util.*;
import java.util.function.*;
import java.util.stream.*;
/** Lists whose sizes code knows, and code that changes them behind its back. */
public class ListLengths {
  static void attempt(String what, Supplier<Object> r) {
    try { System.out.println(what + " " + r.get()); } catch (RuntimeException e) { System.out.println(what + " " + e); }
  }
  static List<Integer> fresh(int n) { List<Integer> xs = new ArrayList<>(); for (int i = 0; i < n; i++) xs.add(i * 3); return xs; }
  static int last(List<Integer> xs) { int n = xs.size(); xs.remove(0); return xs.get(n - 1); }
  static int lastOk(List<Integer> xs) { int n = xs.size(); if (n == 0) return -1; return xs.get(n - 1); }
  static int aliased(List<Integer> xs) { List<Integer> ys = xs; int n = xs.size(); ys.remove(0); return xs.get(n - 1); }
  static int byHelper(List<Integer> xs) { int n = xs.size(); shrink(xs); return xs.get(n - 1); }
  static void shrink(List<Integer> xs) { xs.remove(xs.size() - 1); }
  static int byOther(List<Integer> xs, List<Integer> ys) { int n = xs.size(); ys.clear(); return xs.get(n - 1); }
  static int byLambda(List<Integer> xs) { Runnable r = () -> xs.clear(); int n = xs.size(); r.run(); return xs.get(n - 1); }
  static int byRef(List<Integer> xs) { Runnable r = xs::clear; int n = xs.size(); r.run(); return xs.get(n - 1); }
  static int byIterator(List<Integer> xs) { int n = xs.size(); Iterator<Integer> it = xs.iterator(); it.next(); it.remove(); return xs.get(n - 1); }
  static int byView(List<Integer> xs) { int n = xs.size(); xs.subList(0, 2).clear(); return xs.get(n - 1); }
  static int byRemoveIf(List<Integer> xs) { int n = xs.size(); xs.removeIf(x -> x > 3); return xs.get(n - 1); }
  static int byCollector(List<Integer> xs) { int n = xs.size(); Stream.of(7, 8).collect(Collectors.toCollection(() -> xs)); return xs.get(n) + xs.get(n + 1) + xs.get(n + 2); }
  static int byForEach(List<Integer> xs) { int n = xs.size(); List.of(1, 2).forEach(x -> xs.remove(0)); return xs.get(n - 1); }
  static int byMap(Map<String, List<Integer>> m) { List<Integer> xs = m.get("a"); int n = xs.size(); m.get("a").remove(0); return xs.get(n - 1); }
  static int byArray(List<Integer>[] a) { List<Integer> xs = a[0]; int n = xs.size(); a[0].clear(); return xs.get(n - 1); }
  static List<Integer> held;
  static int byField(List<Integer> xs) { held = xs; int n = xs.size(); drop(); return xs.get(n - 1); }
  static void drop() { held.remove(0); }
  static class Box { List<Integer> items = fresh(4); final List<Integer> kept = fresh(3);
    int at(int i) { if (i < 0 || i >= items.size()) return -1; touch(); return items.get(i); }
    void touch() { items = new ArrayList<>(); }
    int keptAt(int i) { if (i < 0 || i >= kept.size()) return -1; trim(); return kept.get(i); }
    void trim() { kept.remove(kept.size() - 1); }
    int keptFine(int i) { if (i < 0 || i >= kept.size()) return -1; note(); return kept.get(i); }
    int notes; void note() { notes++; }
    int order(int i) { return i >= 0 && i < kept.size() ? kept.get(i) + kept.remove(0) + kept.get(i) : -1; } }
  static int inTry(List<Integer> xs) { int n = xs.size(); try { xs.remove(0); if (n > 2) throw new IllegalStateException(); } catch (IllegalStateException e) { return xs.get(n - 1); } return 0; }
  static int inFinally(List<Integer> xs) { int n = xs.size(); try { n = n + 0; } finally { xs.remove(0); } return xs.get(n - 1); }
  static int inLoop(List<Integer> xs) { int s = 0; int n = xs.size(); for (int i = 0; i < n; i++) { s += xs.get(i); if (i == 1) xs.remove(0); } return s; }
  static int growing(List<Integer> xs) { for (int i = 0; i < xs.size() && i < 9; i++) { if (xs.get(i) % 2 == 0) xs.add(xs.get(i) + 1); } return xs.size(); }
  static int down(List<Integer> xs) { int s = 0; for (int i = xs.size() - 1; i >= 0; i--) { s += xs.get(i); if (s % 2 == 1) xs.remove(i); } return s * 100 + xs.size(); }
  static int pairs(List<Integer> xs) { int s = 0; for (int i = 1; i < xs.size(); i++) s += xs.get(i) - xs.get(i - 1); return s; }
  static int over(List<Integer> xs) { int s = 0; for (int i = 0; i <= xs.size(); i++) s += xs.get(i); return s; }
  static int reassigned(List<Integer> xs) { int n = xs.size(); xs = new ArrayList<>(); return xs.get(n - 1); }
  static int conditional(List<Integer> xs, List<Integer> ys) { List<Integer> zs = xs.size() > 2 ? xs : ys; int n = zs.size(); xs.clear(); return zs.get(n - 1); }
  static int copied(List<Integer> xs) { List<Integer> ys = new ArrayList<>(xs); xs.clear(); int s = 0; for (int i = 0; i < ys.size(); i++) s += ys.get(i); return s + ys.get(ys.size() - 1); }
  static int setAfter(List<Integer> xs) { int n = xs.size(); return xs.set(n - 1, lastGone(xs)); }
  static int lastGone(List<Integer> xs) { return xs.remove(xs.size() - 1); }
  static int stackLike(List<Integer> xs) { int s = 0; while (!xs.isEmpty()) { s = s * 7 + xs.get(xs.size() - 1); xs.remove(xs.size() - 1); } return s; }
  static int twice(List<Integer> xs) { xs.add(1); xs.add(2); int a = xs.get(1); xs.remove(0); xs.remove(0); return a + xs.get(0); }
  static int drained(List<Integer> xs) { java.util.concurrent.ArrayBlockingQueue<Integer> q = new java.util.concurrent.ArrayBlockingQueue<>(4); q.add(9); int n = xs.size(); q.drainTo(xs); return xs.get(n); }
  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    attempt("last", () -> last(fresh(3)));
    attempt("lastOk", () -> lastOk(fresh(3)) + lastOk(fresh(0)));
    attempt("aliased", () -> aliased(fresh(3)));
    attempt("helper", () -> byHelper(fresh(3)));
    List<Integer> one = fresh(3);
    attempt("other", () -> byOther(fresh(3), fresh(2)));
    attempt("same", () -> byOther(one, one));
    attempt("lambda", () -> byLambda(fresh(3)));
    attempt("ref", () -> byRef(fresh(3)));
    attempt("iterator", () -> byIterator(fresh(3)));
    attempt("view", () -> byView(fresh(3)));
    attempt("removeIf", () -> byRemoveIf(fresh(3)));
    attempt("collector", () -> byCollector(fresh(3)));
    attempt("forEach", () -> byForEach(fresh(3)));
    attempt("map", () -> byMap(new HashMap<>(Map.of("a", fresh(3)))));
    attempt("array", () -> byArray(new List[] {fresh(3)}));
    attempt("field", () -> byField(fresh(3)));
    Box b = new Box();
    attempt("box", () -> b.at(2));
    attempt("kept fine", () -> b.keptFine(2));
    attempt("kept", () -> b.keptAt(2));
    attempt("order", () -> b.order(1));
    attempt("try", () -> inTry(fresh(3)));
    attempt("finally", () -> inFinally(fresh(3)));
    attempt("loop", () -> inLoop(fresh(4)));
    attempt("growing", () -> growing(fresh(4)));
    attempt("down", () -> down(fresh(6)));
    attempt("pairs", () -> pairs(fresh(6)) + pairs(fresh(0)));
    attempt("over", () -> over(fresh(3)));
    attempt("reassigned", () -> reassigned(fresh(3)));
    attempt("conditional", () -> conditional(fresh(3), fresh(1)));
    attempt("copied", () -> copied(fresh(3)));
    attempt("set after", () -> setAfter(fresh(3)));
    attempt("stack", () -> stackLike(fresh(5)));
    attempt("twice", () -> twice(fresh(0)));
    attempt("twice", () -> twice(fresh(2)));
    attempt("drained", () -> drained(fresh(2)));
    attempt("fixed", () -> { List<Integer> xs = List.of(1, 2); xs.add(3); return xs.get(2); });
  }
}
