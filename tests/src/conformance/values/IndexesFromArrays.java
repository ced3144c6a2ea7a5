import java.util.*;

/**
 * Elements that are indexes of others, in loops: which fault comes first, and what is done before
 * it.
 */
public class IndexesFromArrays {
  static int calls;

  static int next() {
    return ++calls;
  }

  static void run(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " ran " + calls);
    } catch (RuntimeException e) {
      System.out.println(what + " " + e.getMessage() + " " + calls);
    }
  }

  static void histogram(int[] data, int[] counts) {
    for (int i = 0; i < data.length; i++) counts[data[i]]++;
  }

  static int chase(int[] next, int from, int steps) {
    int at = from;
    for (int i = 0; i < steps; i++) at = next[next[at]];
    return at;
  }

  static int triple(int[] a, int[] b, int[] c) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) sum += c[b[a[i]]] + c[b[i]];
    return sum;
  }

  static void permuted(int[] from, int[] to, int[] places) {
    for (int i = 0; i < from.length; i++) to[places[i]] = from[i];
  }

  static void counted(int[] to, int[] places) {
    for (int i = 0; i < places.length; i++) to[places[i]] = next();
  }

  static void sides(int[] to, int[] places, int[] from) {
    for (int i = 0; i < places.length; i++) to[places[i]] = from[next() % 3] / from[i];
  }

  static String letters(String s, int[] places) {
    StringBuilder b = new StringBuilder();
    for (int p = 0; p < places.length; p++) b.append(s.charAt(places[p]));
    return b.toString();
  }

  static int sumOf(List<Integer> list, int[] places) {
    int sum = 0;
    for (int i = 0; i < places.length; i++) sum += list.get(places[i]);
    return sum;
  }

  static int guarded(int[] xs, int[] ys) {
    int hits = 0;
    for (int i = 0; i < xs.length; i++) {
      if (xs[i] >= 0 && xs[i] < ys.length && ys[xs[i]] > 0) hits++;
      int v = i % 2 == 0 ? ys[xs[i] & 1] : xs[ys[0]];
      hits += v;
    }
    return hits;
  }

  static int swapped(int[] p) {
    for (int i = 0; i < p.length; i++) {
      int t = p[p[i]];
      p[p[i]] = p[i];
      p[i] = t;
    }
    return p[0] * 100 + p[1] * 10 + p[2];
  }

  static int bytes(byte[] data, int[] table) {
    int h = 0;
    for (byte b : data) h ^= table[b & 0xff];
    for (int i = 0; i < data.length; i++) h += table[data[i]];
    return h;
  }

  static int rows(int[][] grid, int[] ys, int[] xs) {
    int sum = 0;
    for (int i = 0; i < ys.length; i++) {
      grid[ys[i]][xs[i]]++;
      sum += grid[ys[i]][xs[i]];
    }
    return sum;
  }

  public static void main(String[] args) {
    int[] counts = new int[4];
    run("histogram", () -> histogram(new int[] {0, 1, 1, 3}, counts));
    run("too large", () -> histogram(new int[] {0, 4, 1}, counts));
    run("negative", () -> histogram(new int[] {2, -1}, counts));
    run("no counts", () -> histogram(new int[] {1}, null));
    System.out.println(Arrays.toString(counts));
    run("chase", () -> System.out.println(chase(new int[] {2, 0, 1}, 0, 5)));
    run("lost", () -> System.out.println(chase(new int[] {2, 0, 7}, 0, 5)));
    run(
        "triple",
        () -> System.out.println(triple(new int[] {1, 0}, new int[] {2, 1}, new int[] {5, 6, 7})));
    run(
        "inner",
        () -> System.out.println(triple(new int[] {1, 9}, new int[] {2, 1}, new int[] {5, 6, 7})));
    run(
        "outer",
        () -> System.out.println(triple(new int[] {1, 0}, new int[] {2, 3}, new int[] {5, 6, 7})));
    int[] to = new int[3];
    run("permuted", () -> permuted(new int[] {7, 8, 9}, to, new int[] {2, 0, 1}));
    run("few places", () -> permuted(new int[] {7, 8, 9}, to, new int[] {2, 0}));
    run("wrong place", () -> permuted(new int[] {7, 8, 9}, to, new int[] {1, 3, 0}));
    run("counted", () -> counted(to, new int[] {0, 2}));
    run("counted wrong", () -> counted(to, new int[] {0, 5, 1}));
    run("sides", () -> sides(to, new int[] {0, 1, 2}, new int[] {4, 2, 1}));
    run("sides zero", () -> sides(to, new int[] {0, 9, 2}, new int[] {4, 0, 1}));
    run("sides wrong", () -> sides(to, new int[] {0, 9, 2}, new int[] {4, 3, 1}));
    System.out.println(Arrays.toString(to));
    run("letters", () -> System.out.println(letters("word", new int[] {3, 0, 1})));
    run("no letter", () -> System.out.println(letters("word", new int[] {3, 4, 1})));
    run("list", () -> System.out.println(sumOf(List.of(4, 5, 6), new int[] {2, 2, 0})));
    run(
        "no element",
        () -> System.out.println(sumOf(new ArrayList<>(List.of(4, 5)), new int[] {0, 2})));
    run("guarded", () -> System.out.println(guarded(new int[] {0, 3, -1, 1}, new int[] {1, 0})));
    run("swapped", () -> System.out.println(swapped(new int[] {1, 2, 0})));
    run("swapped wrong", () -> System.out.println(swapped(new int[] {1, 3, 0})));
    run("bytes", () -> System.out.println(bytes(new byte[] {1, 2, 3}, new int[256])));
    run("negative byte", () -> System.out.println(bytes(new byte[] {1, -2, 3}, new int[256])));
    int[][] grid = {{1, 2}, {3, 4, 5}};
    run("rows", () -> System.out.println(rows(grid, new int[] {0, 1, 1}, new int[] {1, 2, 2})));
    run(
        "short row",
        () -> System.out.println(rows(grid, new int[] {0, 1, 0}, new int[] {1, 2, 2})));
    run("no row", () -> System.out.println(rows(grid, new int[] {2}, new int[] {1})));
    System.out.println(Arrays.deepToString(grid));
  }
}
