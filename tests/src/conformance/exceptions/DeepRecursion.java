import java.util.*;

/** Recursion as deep as ordinary programs go: 9000 calls. */
public class DeepRecursion {
  static class Node { int value; Node next; Node(int v, Node n) { value = v; next = n; } 
    int sum() { return next == null ? value : value + next.sum(); } }
  static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }
  static long total(int[] a, int i) { return i == a.length ? 0 : a[i] + total(a, i + 1); }
  static boolean even(int n) { return n == 0 || odd(n - 1); }
  static boolean odd(int n) { return n != 0 && even(n - 1); }
  static Map<Integer, Long> memo = new HashMap<>();
  static long fib(int n) { if (n < 2) return n; Long m = memo.get(n); if (m != null) return m; long r = fib(n-1) + fib(n-2); memo.put(n, r); return r; }
  static void visit(List<List<Integer>> g, int v, boolean[] seen, int[] count) {
    seen[v] = true; count[0]++;
    for (int w : g.get(v)) if (!seen[w]) visit(g, w, seen, count);
  }
  public static void main(String[] args) {
    System.out.println(depth(9000));
    int[] a = new int[5000]; for (int i = 0; i < a.length; i++) a[i] = i;
    System.out.println(total(a, 0));
    System.out.println(even(7000) + " " + odd(7001));
    Node list = null; for (int i = 1; i <= 3000; i++) list = new Node(i, list);
    System.out.println(list.sum());
    System.out.println(fib(900));
    List<List<Integer>> g = new ArrayList<>();
    for (int i = 0; i < 2000; i++) { List<Integer> l = new ArrayList<>(); if (i + 1 < 2000) l.add(i + 1); if (i > 0) l.add(i - 1); g.add(l); }
    int[] count = new int[1]; visit(g, 0, new boolean[2000], count); System.out.println(count[0]);
  }
}
