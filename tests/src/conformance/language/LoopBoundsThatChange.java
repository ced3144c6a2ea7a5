import java.util.*;
public class LoopBoundsThatChange {
  final int n; int size; int[] data = new int[4]; final int[][] grid;
  static int limit = 4; static final int MAX = Integer.parseInt("5");
  LoopBoundsThatChange(int n) { this.n = n; grid = new int[n][n]; for (int i = 0; i < this.n; i++) grid[i][i] = i; }
  int fixed() { int s = 0; for (int i = 0; i < n; i++) { s += i; touch(); } return s; }
  int changing() { int s = 0; size = 3; for (int i = 0; i < size; i++) { s += i; if (i == 1 && size < 9) size += 3; } return s; }
  int calling() { int s = 0; size = 3; for (int i = 0; i < size; i++) { s += i; touch(); } return s; }
  void touch() { if (size < 6) size++; }
  int quiet() { int s = 0; size = 4; for (int i = 0; i < size; i++) s += data[i] + i; for (int i = size - 1; i >= 0; i--) s = s * 3 + i; return s; }
  static int stat() { int s = 0; limit = 4; for (int i = 0; i < limit; i++) { s += i; bump(); } for (int i = 0; i < MAX; i++) { s += i; bump(); } return s; }
  static void bump() { if (limit < 7) limit++; }
  static int rows(int[][] g) { int s = 0; for (int i = 0; i < g.length; i++) for (int j = 0; j < g[i].length; j++) s += g[i][j]; return s; }
  static int rowsSwap(int[][] g) { int s = 0; for (int j = 0; j < g[0].length; j++) { s += g[0][j]; if (j == 1) { int[] t = g[0]; g[0] = g[1]; g[1] = t; } } return s; }
  static int rowsCall(int[][] g) { int s = 0; for (int j = 0; j < g[0].length; j++) { s += 1; swap(g); } return s; }
  static void swap(int[][] g) { int[] t = g[0]; g[0] = g[1]; g[1] = t; }
  static String list(List<String> in) { List<String> out = new ArrayList<>(); for (int i = 0; i < in.size(); i++) out.add(in.get(i) + i); return out.toString(); }
  static String grow(List<Integer> in) { for (int i = 0; i < in.size(); i++) { if (in.get(i) < 4) in.add(in.get(i) + 3); } return in.toString(); }
  static String alias(List<Integer> in) { List<Integer> o = in; for (int i = 0; i < in.size(); i++) { if (i < 3) o.add(9); } return in.toString(); }
  static String self() { List<Integer> o = new ArrayList<>(); o.add(1); for (int i = 0; i < o.size(); i++) { if (i < 5) o.add(i); } return o.toString(); }
  static String two() { List<Integer> o = new ArrayList<>(); List<Integer> p = new ArrayList<>(); o.add(1); o.add(2); for (int i = 0; i < o.size(); i++) { p.add(i); } p = o; for (int i = 0; i < p.size(); i++) { if (i < 5) o.add(7); } return o.toString() + p; }
  static String removing(List<Integer> in) { for (int i = 0; i < in.size(); i++) { if (in.get(i) % 2 == 0) { in.remove(i); i--; } } return in.toString(); }
  static String half(int[] a) { for (int i = 0; i < a.length / 2; i++) { int t = a[i]; a[i] = a[a.length - 1 - i]; a[a.length - 1 - i] = t; } return Arrays.toString(a); }
  static void swaps() {
    int a = 1, b = 2; int t = a; a = b; b = t; System.out.println(a + " " + b);
    int x = 10, y = 4; while (y != 0) { int r = x % y; x = y; y = r; } System.out.println(x);
    int f = 0, g = 1; for (int i = 0; i < 60; i++) { int h = f + g; f = g; g = h; } System.out.println(f + " " + g);
    String[] s = {"p", "q", "r"}; String k = s[0]; s[0] = s[2]; s[2] = k; System.out.println(String.join(",", s));
    int[] z = {1, 2, 3}; int i = 0;
    try { int w = z[i]; z[i] = z[5]; z[5] = w; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage() + Arrays.toString(z)); }
    try { int w = z[-1]; z[-1] = z[5]; z[5] = w; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage() + Arrays.toString(z)); }
    int[][] m = {{1, 2}, {3, 4}}; int q = m[0][1]; m[0][1] = m[1][0]; m[1][0] = q; System.out.println(Arrays.deepToString(m));
    int[] row = m[0]; m[0] = m[1]; m[1] = row; System.out.println(Arrays.deepToString(m));
    double da = 1.5, db = 2.5, dt = da; da = db; db = dt; System.out.println(da - db);
    z[1] += 5; z[2]++; z[0] -= z[1]; z[0] *= 3; z[1] <<= 2; System.out.println(Arrays.toString(z));
    byte[] by = {127, 1}; by[0]++; by[1] -= 3; by[1] *= 100; System.out.println(by[0] + " " + by[1]);
    long[] lo = {Long.MAX_VALUE}; lo[0]++; System.out.println(lo[0]); char[] ch = {'a'}; ch[0]++; ch[0] += 2; System.out.println(ch[0]);
    int[] big = {Integer.MAX_VALUE}; big[0] += 2; big[0] *= 7; System.out.println(big[0]);
  }
  static int lines = 0;
  static String next(Scanner sc) { return sc.hasNextLine() ? sc.nextLine() : null; }
  public static void main(String[] args) {
    LoopBoundsThatChange b = new LoopBoundsThatChange(4);
    System.out.println(b.fixed() + " " + b.changing() + " " + b.calling() + " " + b.quiet() + " " + stat() + " " + rows(b.grid));
    System.out.println(rowsSwap(new int[][] {{1, 2, 3, 4, 5}, {7, 8, 9}}) + " " + rowsCall(new int[][] {{1, 2, 3, 4, 5}, {7, 8}}));
    System.out.println(list(List.of("a", "b")) + grow(new ArrayList<>(List.of(1, 2, 9))) + alias(new ArrayList<>(List.of(1))) + self() + two() + removing(new ArrayList<>(List.of(2, 4, 5, 6))));
    System.out.println(half(new int[] {1, 2, 3, 4, 5}));
    swaps();
    Scanner sc = new Scanner("one\ntwo\n\nthree");
    String line; while ((line = next(sc)) != null && !line.isEmpty()) System.out.println(line);
    System.out.println(line);
    int c; int[] src = {3, 2, 0, 5}; int p = 0; int[] pos = {0};
    while ((c = take(src, pos)) > 0) { p += c; if (p > 4) continue; System.out.println(p); }
    System.out.println(c + " " + p);
    StringBuilder sb = new StringBuilder(); do { c = take(src, pos); if (c < 0) break; sb.append(c); } while (true); System.out.println(sb);
    int k = 5, t = 0; while (k-- > 0) t += k; System.out.println(k + " " + t); int u = 3; while (--u >= 0) t++; System.out.println(u + " " + t);
  }
  static int take(int[] a, int[] pos) { return pos[0] < a.length ? a[pos[0]++] : -1; }
}
