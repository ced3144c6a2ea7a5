import java.util.*;

/** Arrays of constants that methods only read, and such that are written, kept, or given away. */
public class TablesOfConstants {
  static int[] kept;

  static int day(int m) {
    int[] t = {0, 3, -2, 5};
    return t[m];
  }

  static int dirs(int x) {
    int[][] d = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
    int s = 0;
    for (int[] r : d) {
      s += r[0] * x + r[1];
    }
    for (int i = 0; i < d.length; i++) s += d[i][0] * 3 + d[i].length;
    return s;
  }

  static int written(int x) {
    int[][] d = {{0, 1}, {1, 0}};
    for (int[] r : d) r[0] += x;
    return d[0][0] + d[1][0];
  }

  static int written2(int x) {
    int[][] d = {{0, 1}, {1, 0}};
    int[] row = d[1];
    row[0] = x;
    return d[0][0] + d[1][0];
  }

  static int written3(int x) {
    int[] a = {1, 2};
    int[] b = a;
    b[0] = x;
    return a[0];
  }

  static int mixed(int x) {
    int[] a = {1, 2};
    int[][] d = {a, {3, 4}};
    d[0][0] = x;
    return a[0] + d[1][1];
  }

  static int escapes() {
    int[] a = {4, 5, 6};
    kept = a;
    return a[1];
  }

  static String name(int i) {
    String[] n = {"zero", "one", null, "three"};
    return n[i] + n.length;
  }

  static char letter(int i) {
    char[] n = {'a', 'b', 'c'};
    return n[i];
  }

  static boolean flag(int i) {
    boolean[] n = {true, false, true};
    return n[i];
  }

  static double weight(int i) {
    double[] w = {0.1, -0.25, 1e10, 3};
    return w[i] * 2;
  }

  static float weightf(int i) {
    float[] w = {0.1f, 0.2f};
    return w[i];
  }

  static long big(int i) {
    long[] w = {1L << 40, -5, Long.MIN_VALUE};
    return w[i];
  }

  static int inner() {
    int t = 0;
    for (int x : new int[] {3, 1, 2}) t = t * 10 + x;
    return t + new int[] {7, 8}[1];
  }

  static int lambda(int k) {
    int[] t = {1, 2, 3};
    java.util.function.IntUnaryOperator f = i -> t[i];
    return f.applyAsInt(k);
  }

  static int cond(boolean b, int i) {
    int[] t = {1, 2, 3};
    int[] u = {4, 5, 6};
    int[] v = b ? t : u;
    return v[i];
  }

  static int re(int i) {
    int[] t = {1, 2};
    if (i > 1) t = new int[] {5, 6, 7};
    return t[i];
  }

  static int one() {
    int[] t = {5};
    return t[0];
  }

  static int sw(int i) {
    int[] t =
        switch (i) {
          case 0 -> new int[] {1};
          default -> new int[] {2, 3};
        };
    return t[t.length - 1];
  }

  static String sorted() {
    int[] t = {3, 1, 2};
    Arrays.sort(t);
    return Arrays.toString(t);
  }

  public static void main(String[] args) {
    for (int i = -1; i < 5; i++) {
      try {
        System.out.println(day(i));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
      try {
        System.out.println(name(i));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
      try {
        System.out.println(letter(i));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
      try {
        System.out.println(flag(i));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
      try {
        System.out.println(weight(i));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
      try {
        System.out.println(weightf(i));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
      try {
        System.out.println(big(i));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
      try {
        System.out.println(cond(i > 0, i) + " " + lambda(i) + " " + re(i) + sw(i));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(
        dirs(3)
            + " "
            + written(2)
            + " "
            + written(2)
            + " "
            + written2(5)
            + written3(7)
            + mixed(9)
            + escapes()
            + inner()
            + one()
            + sorted());
    kept[0]++;
    System.out.println(kept[0] + escapes() + kept[0]);
  }
}
