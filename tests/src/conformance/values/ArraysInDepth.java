import java.util.*;

/**
 * Arrays: partial dimensions, clones, covariance, defaults, lengths, stores, initialisers (JLS 10,
 * 15.10).
 */
public class ArraysInDepth {
  static int calls;

  static int n(int v) {
    calls = calls * 10 + v;
    return v;
  }

  static String f(int[] a) {
    return Arrays.toString(a);
  }

  public static void main(String[] args) {
    int[][] a = new int[2][];
    System.out.println(a[0] + " " + a.length);
    a[0] = new int[] {1};
    a[1] = a[0];
    a[1][0] = 9;
    System.out.println(f(a[0]));
    int[][][] b = new int[2][3][];
    System.out.println(b[1].length + " " + b[1][2] + " " + Arrays.deepToString(b));
    long[][] l = new long[2][2];
    l[1][0]++;
    l[1][0] += l[1][0]--;
    System.out.println(Arrays.deepToString(l));
    int x[] = {1, 2, 3}, y[][] = {{4}, {}, {5, 6}}, z = 7;
    System.out.println(x.length + y[2].length + z + " " + y[1].length);
    int[] c = x.clone();
    c[0] = 100;
    System.out.println(
        x[0] + " " + c[0] + " " + (x.equals(c)) + " " + Arrays.equals(x, new int[] {1, 2, 3}));
    int[][] sh = y.clone();
    sh[0][0] = 44;
    sh[1] = null;
    System.out.println(y[0][0] + " " + y[1].length + " " + (sh[2] == y[2]));
    Object[] objs = new Integer[] {1, 2};
    try {
      objs[0] = "s";
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    objs[1] = 5;
    System.out.println(Arrays.toString(objs));
    Number[] nums = new Double[1];
    try {
      nums[0] = 1;
    } catch (ArrayStoreException e) {
      System.out.println("ASE " + e.getMessage());
    }
    Object o = new int[] {1};
    System.out.println(
        (o instanceof int[])
            + " "
            + (o instanceof Object[])
            + " "
            + ((Object) y instanceof Object[])
            + " "
            + (objs instanceof Integer[])
            + " "
            + ((Object) objs instanceof Number[]));
    for (int bad : new int[] {-1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE})
      try {
        System.out.print(x[bad]);
      } catch (ArrayIndexOutOfBoundsException e) {
        System.out.println(e.getMessage());
      }
    try {
      int[] neg = new int[n(-4)];
    } catch (NegativeArraySizeException e) {
      System.out.println("neg " + e.getMessage());
    }
    try {
      int[][] neg = new int[2][-1];
    } catch (NegativeArraySizeException e) {
      System.out.println("neg " + e.getMessage());
    }
    int[][] zero = new int[0][-0];
    System.out.println(zero.length);
    char[] cs = new char[3];
    cs[1] = 'x';
    boolean[] bs = new boolean[2];
    String[] ss = new String[2];
    double[] ds = new double[1];
    byte[] by = {1, (byte) 200, -1};
    short[] sh2 = {(short) 40000};
    float[] fs = {1, 2.5f};
    System.out.println((int) cs[0] + cs[1] + " " + bs[0] + ss[1] + ds[0] + by[1] + sh2[0] + fs[0]);
    by[0] += 127;
    by[2] >>>= 1;
    by[1] <<= 1;
    cs[1]++;
    sh2[0] *= 2;
    System.out.println(by[0] + " " + by[2] + " " + by[1] + " " + cs[1] + " " + sh2[0]);
    int i = 0;
    int[] e = new int[4];
    e[i++] = i++;
    e[i] = i = 3;
    e[i] = e[i - 1]++ + ++e[0];
    System.out.println(f(e) + i);
    int[] order = {n(1), n(2), n(3)};
    order[n(0)] += n(5) * n(6);
    System.out.println(calls + " " + f(order));
    int[] sw = {1, 2};
    sw[0] = sw[0] + sw[1] - (sw[1] = sw[0]);
    System.out.println(f(sw));
    int k = 1;
    k = sw[k] = k = 0;
    System.out.println(f(sw) + k);
    Object[] mixed = {1, "a", null, 2.5, 'c', new int[] {1}, new Object[] {"n"}};
    System.out.println(mixed.length + Arrays.deepToString(mixed));
    List<int[]> li = new ArrayList<>();
    li.add(new int[] {3});
    li.get(0)[0]++;
    System.out.println(li.get(0)[0]);
    String[][] grid = {{"a", "b"}, {"c"}};
    for (String[] row : grid) for (String s : row) System.out.print(s);
    grid[0][1] += "!";
    System.out.println(grid[0][1] + String.join("-", grid[0]));
    final int[] fin = {1};
    fin[0]++;
    Runnable r = () -> fin[0] += 10;
    r.run();
    System.out.println(fin[0]);
    int[] big = new int[1000];
    Arrays.fill(big, 3);
    System.out.println(Arrays.stream(big).sum() + " " + big[999]);
    int[] empty = {};
    int s = 0;
    for (int q : empty) s++;
    System.out.println(s + f(empty) + f(null));
    var copy = Arrays.copyOfRange(x, 1, 5);
    System.out.println(f(copy));
    System.arraycopy(x, 0, x, 1, 2);
    System.out.println(f(x));
    try {
      System.arraycopy(x, 0, x, 2, 2);
    } catch (ArrayIndexOutOfBoundsException ex) {
      System.out.println(f(x));
    }
    int[][] jag = new int[3][];
    for (int q = 0; q < 3; q++) {
      jag[q] = new int[q + 1];
      Arrays.fill(jag[q], q);
    }
    System.out.println(Arrays.deepToString(jag));
    System.out.println(new int[] {7, 8}[1] + new int[2][3][1].length + "ab".toCharArray()[1]);
  }
}
