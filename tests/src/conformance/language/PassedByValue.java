import java.util.*;

/**
 * What a method can change for its caller, and what not: parameters, arrays, objects, boxes,
 * strings, fields (JLS 8.4.1).
 */
public class PassedByValue {
  static class Box {
    int v;
    Box next;

    Box(int v) {
      this.v = v;
    }
  }

  static void set(int x) {
    x = 9;
  }

  static void set(Integer x) {
    x = 9;
    x++;
  }

  static void set(String s) {
    s += "!";
  }

  static void set(int[] a) {
    a[0] = 9;
    a = new int[] {7};
    a[0]++;
  }

  static void set(Box b) {
    b.v = 9;
    b = new Box(1);
    b.v = 5;
  }

  static void set(List<Integer> l) {
    l.add(9);
    l = new ArrayList<>();
    l.add(1);
  }

  static void set(StringBuilder sb) {
    sb.append("!");
    sb = new StringBuilder("new");
  }

  static void swap(Box a, Box b) {
    int t = a.v;
    a.v = b.v;
    b.v = t;
    Box c = a;
    a = b;
    b = c;
  }

  static int depth(int n, int[] path) {
    path[n]++;
    if (n == 0) return 0;
    int before = n;
    int r = depth(n - 1, path);
    n += 10;
    return r + before;
  }

  static Box link(Box b) {
    b.next = new Box(b.v + 1);
    return b.next;
  }

  static int[] grow(int[] a, int... more) {
    int[] r = Arrays.copyOf(a, a.length + more.length);
    System.arraycopy(more, 0, r, a.length, more.length);
    more[0] = -1;
    return r;
  }

  static boolean sideEffects(Box b, int x, Box c) {
    return b.v == x && (c.v = x) > 0;
  }

  static Box self(Box b) {
    b.v++;
    return b;
  }

  static final Box SHARED = new Box(100);

  static Box shared() {
    return SHARED;
  }

  public static void main(String[] args) {
    int i = 1;
    Integer w = 1;
    String s = "s";
    int[] a = {1};
    Box b = new Box(1), c = new Box(2);
    List<Integer> l = new ArrayList<>();
    StringBuilder sb = new StringBuilder("b");
    set(i);
    set(w);
    set(s);
    set(a);
    set(b);
    set(l);
    set(sb);
    System.out.println(i + " " + w + s + a[0] + b.v + l + sb);
    swap(b, c);
    System.out.println(b.v + " " + c.v);
    int[] path = new int[4];
    System.out.println(depth(3, path) + Arrays.toString(path));
    Box end = b;
    for (int k = 0; k < 3; k++) end = link(end);
    int sum = 0;
    for (Box x = b; x != null; x = x.next) sum = sum * 10 + x.v;
    System.out.println(sum);
    int[] m = {3};
    int[] g = grow(a, m);
    System.out.println(Arrays.toString(g) + a.length + m[0]);
    System.out.println(sideEffects(b, 2, c) + " " + c.v + sideEffects(b, 3, c) + c.v);
    System.out.println(self(self(b)).v + self(b).v + b.v);
    shared().v += 5;
    shared().v++;
    System.out.println(SHARED.v);
    Box alias = b;
    alias.v = 77;
    b = null;
    System.out.println(alias.v);
    Box[] bs = {alias, alias, new Box(3)};
    bs[0].v++;
    bs[2] = bs[1];
    bs[1] = new Box(0);
    System.out.println(bs[0].v + " " + bs[1].v + " " + bs[2].v);
    int[][] grid = new int[2][];
    grid[0] = grid[1] = new int[] {1, 1};
    grid[0][1]++;
    System.out.println(grid[1][1]);
    final int[] cap = {0};
    Runnable r = () -> cap[0]++;
    r.run();
    r.run();
    System.out.println(cap[0]);
    String t = s;
    t = t.toUpperCase();
    System.out.println(s + t);
    Map<String, List<Integer>> map = new TreeMap<>();
    List<Integer> one = new ArrayList<>();
    map.put("a", one);
    map.put("b", one);
    map.get("a").add(1);
    System.out.println(map);
  }
}
