import java.util.*;
import java.util.function.*;
public class RecursionShapes {
  static int[][] grid = new int[70][70];
  static int flood(int r, int c) { if (r < 0 || c < 0 || r >= 70 || c >= 70 || grid[r][c] != 0) return 0; grid[r][c] = 1; return 1 + flood(r + 1, c) + flood(r - 1, c) + flood(r, c + 1) + flood(r, c - 1); }
  static int ack(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)); }
  static void quick(int[] a, int lo, int hi) { if (lo >= hi) return; int p = a[hi], i = lo; for (int j = lo; j < hi; j++) if (a[j] < p) { int t = a[i]; a[i] = a[j]; a[j] = t; i++; } int t = a[i]; a[i] = a[hi]; a[hi] = t; quick(a, lo, i - 1); quick(a, i + 1, hi); }
  static class Tree { int key; Tree left, right; Tree(int k) { key = k; } void insert(int k) { if (k < key) { if (left == null) left = new Tree(k); else left.insert(k); } else { if (right == null) right = new Tree(k); else right.insert(k); } } int height() { return 1 + Math.max(left == null ? 0 : left.height(), right == null ? 0 : right.height()); } }
  static class Node { int v; Node next; Node(int v, Node n) { this.v = v; next = n; } @Override public String toString() { return v + (next == null ? "" : "," + next); } }
  static Node reverse(Node n) { if (n == null || n.next == null) return n; Node r = reverse(n.next); n.next.next = n; n.next = null; return r; }
  interface Expr { int eval(); }
  static class Add implements Expr { Expr l, r; Add(Expr l, Expr r) { this.l = l; this.r = r; } public int eval() { return l.eval() + r.eval(); } }
  static Function<Integer, Integer> f;
  static Map<String, Integer> memo = new HashMap<>();
  static int lcs(String a, String b, int i, int j) { if (i == a.length() || j == b.length()) return 0; String k = i + ":" + j; if (memo.containsKey(k)) return memo.get(k); int r = a.charAt(i) == b.charAt(j) ? 1 + lcs(a, b, i + 1, j + 1) : Math.max(lcs(a, b, i + 1, j), lcs(a, b, i, j + 1)); memo.put(k, r); return r; }
  static void hanoi(int n, char a, char b, char c, int[] moves) { if (n == 0) return; hanoi(n - 1, a, c, b, moves); moves[0]++; hanoi(n - 1, c, b, a, moves); }
  static void permute(List<Integer> cur, boolean[] used, List<String> out) { if (cur.size() == used.length) { out.add(cur.toString()); return; } for (int i = 0; i < used.length; i++) if (!used[i]) { used[i] = true; cur.add(i); permute(cur, used, out); cur.remove(cur.size() - 1); used[i] = false; } }
  static boolean safe(int[] q, int r) { for (int i = 0; i < r; i++) if (q[i] == q[r] || Math.abs(q[i] - q[r]) == r - i) return false; return true; }
  static int queens(int[] q, int r) { if (r == q.length) return 1; int s = 0; for (int c = 0; c < q.length; c++) { q[r] = c; if (safe(q, r)) s += queens(q, r + 1); } return s; }
  public static void main(String[] args) {
    System.out.println(flood(0, 0)); System.out.println(ack(2, 200));
    int[] a = new int[1500]; for (int i = 0; i < a.length; i++) a[i] = i; quick(a, 0, a.length - 1); System.out.println(a[1499]);
    Tree t = new Tree(0); for (int i = 1; i < 800; i++) t.insert(i); System.out.println(t.height());
    Node n = null; for (int i = 0; i < 600; i++) n = new Node(i, n); System.out.println(n.toString().length()); System.out.println(reverse(n).v);
    Expr e = () -> 1; for (int i = 0; i < 1500; i++) { e = new Add(e, () -> 1); } System.out.println(e.eval());
    f = k -> k == 0 ? 0 : 1 + f.apply(k - 1); System.out.println(f.apply(2000));
    System.out.println(lcs("abcbdabxyzzyabcabd", "bdcabaxyzyzbcadbca", 0, 0)); int[] m = {0}; hanoi(10, 'a', 'b', 'c', m); System.out.println(m[0]);
    List<String> out = new ArrayList<>(); permute(new ArrayList<>(), new boolean[4], out); System.out.println(out.size() + out.get(23)); System.out.println(queens(new int[6], 0));
    BiFunction<Integer, Integer, Integer>[] gcd = new BiFunction[1]; gcd[0] = (x, y) -> y == 0 ? x : gcd[0].apply(y, x % y); System.out.println(gcd[0].apply(1071, 462));
    try { deep(1); } catch (StackOverflowError s) { System.out.println("deep " + s.getMessage()); }
  }
  static int deep(int n) { try { return deep(n + 1); } finally { n++; } }
}
