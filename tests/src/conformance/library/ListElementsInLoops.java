import java.util.*;
/** Elements of lists in loops, with indexes that nobody proves, of all kinds of lists. */
public class ListElementsInLoops {
  static int sum(List<Integer> xs, int[] at) {
    int s = 0;
    for (int i : at) { s += xs.get(i); System.out.print(s + " "); }
    return s;
  }
  static int sum2(List<List<Integer>> xss, int[] at) {
    int s = 0;
    for (int i : at) { for (int x : xss.get(i)) s += x; }
    return s;
  }
  static void swap(List<String> xs, int[] at) {
    for (int i : at) { xs.set(i, xs.get(i + 1) + "!"); }
  }
  static void grows(List<Integer> xs, int n) {
    for (int i = 0; i < n; i++) { xs.add(xs.get(i * 2)); }
  }
  static void later(List<Integer> xs, int n) {
    int k = n;
    while (k >= -1) { if (xs.get(k) > 2) System.out.println("k" + k); k--; }
  }
  static void up(List<Integer> heap, int i) {
    while (i > 0) {
      int parent = (i - 1) / 2;
      if (heap.get(parent) <= heap.get(i)) break;
      int t = heap.get(parent); heap.set(parent, heap.get(i)); heap.set(i, t);
      i = parent;
    }
  }
  static void setAll(List<Integer> xs, int from) {
    for (int i = from; i < 9; i++) { xs.set(i, i); }
  }
  static int twice(List<Integer> xs, int[] at) {
    int s = 0;
    for (int i : at) s += xs.get(i);
    xs.add(s);
    for (int i : at) s += xs.get(i + 1);
    return s;
  }
  static void attempt(String what, Runnable r) {
    try { r.run(); System.out.println(what + " fine"); } catch (RuntimeException e) { System.out.println(what + " " + e); }
  }
  public static void main(String[] args) {
    List<Integer> xs = new ArrayList<>(List.of(1, 2, 3));
    for (List<Integer> l : List.of(xs, List.of(4, 5), new LinkedList<>(xs), Arrays.asList(7, 8, 9), xs.subList(1, 3), Collections.unmodifiableList(xs))) {
      attempt("ok", () -> sum(l, new int[] {0, 1}));
      attempt("high", () -> sum(l, new int[] {0, 9}));
      attempt("low", () -> sum(l, new int[] {1, -1, 0}));
      attempt("set", () -> { for (int i = -1; i < 1; i++) l.set(i, 1); });
      attempt("set far", () -> { for (int i = 2; i < 5; i++) setAll(l, i); });
      attempt("set high", () -> { for (int i = 2; i < 5; i++) l.set(i, l.get(i - 1)); });
    }
    attempt("twice", () -> System.out.println(twice(xs, new int[] {1, 2})));
    attempt("rows", () -> sum2(List.of(List.of(1), List.of(2, 3)), new int[] {1, 0, 2}));
    List<String> names = new ArrayList<>(List.of("a", "b", "c"));
    attempt("swap", () -> swap(names, new int[] {0, 1, 2}));
    System.out.println(names);
    attempt("grows", () -> grows(xs, 5));
    System.out.println(xs);
    attempt("later", () -> later(xs, 2));
    List<Integer> heap = new ArrayList<>(List.of(2, 5, 3, 1));
    attempt("up", () -> up(heap, 3));
    attempt("up", () -> up(heap, 7));
    System.out.println(heap);
    attempt("null", () -> sum(null, new int[] {1}));
    List<Integer> holes = new ArrayList<>(Arrays.asList(1, null));
    attempt("hole", () -> sum(holes, new int[] {0, 1}));
  }
}
