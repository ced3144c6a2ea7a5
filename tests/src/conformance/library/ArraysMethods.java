import java.util.*;

/** java.util.Arrays on arrays of numbers. */
public class ArraysMethods {
  public static void main(String[] args) {
    int[] a = {5, 3, 9, 1, 7};
    int[] b = a.clone();
    Arrays.sort(b);
    System.out.println(Arrays.toString(b) + Arrays.binarySearch(b, 7) + Arrays.binarySearch(b, 4) + Arrays.equals(a, b) + Arrays.hashCode(a));
    Arrays.sort(a, 1, 4);
    System.out.println(Arrays.toString(a) + Arrays.toString(Arrays.copyOf(a, 7)) + Arrays.toString(Arrays.copyOfRange(a, 1, 3)) + Arrays.toString(Arrays.copyOf(new String[] {"x"}, 3)));
    Arrays.fill(a, 1, 3, -1);
    System.out.println(Arrays.toString(a));
    Arrays.setAll(a, i -> i * i);
    Arrays.parallelPrefix(a, Integer::sum);
    System.out.println(Arrays.toString(a) + Arrays.mismatch(a, new int[] {0, 1, 6}) + Arrays.compare(a, b) + Arrays.compare(new int[] {1}, new int[] {1, 2}) + Arrays.equals(a, 0, 2, new int[] {9, 0, 1}, 1, 3));
    double[] d = {2.5, -0.0, 0.0, Double.NaN, -1, 1e10, Double.NEGATIVE_INFINITY};
    Arrays.sort(d);
    System.out.println(Arrays.toString(d));
    long[] l = {3L, -9999999999L, 5L};
    Arrays.sort(l);
    byte[] bytes = {3, -1, 2};
    Arrays.sort(bytes);
    char[] c = "hello".toCharArray();
    Arrays.sort(c);
    boolean[] flags = new boolean[3];
    Arrays.fill(flags, true);
    System.out.println(Arrays.toString(l) + Arrays.toString(bytes) + new String(c) + Arrays.toString(c) + Arrays.toString(flags) + Arrays.toString((int[]) null));
    int[] big = new int[300];
    for (int i = 0; i < 300; i++) big[i] = i * 7919 % 307 - 150;
    Arrays.sort(big);
    boolean sorted = true;
    for (int i = 1; i < 300; i++) sorted &= big[i - 1] <= big[i];
    System.out.println(sorted + " " + big[0] + " " + big[299]);
    int[][] g = new int[2][3];
    for (int[] row : g) Arrays.fill(row, 7);
    g[1][2] = 0;
    System.out.println(Arrays.deepToString(g) + Arrays.deepEquals(g, new int[][] {{7, 7, 7}, {7, 7, 0}}) + Arrays.deepHashCode(g));
    try { Arrays.sort(a, 3, 1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { Arrays.fill(a, 0, 99, 1); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    try { Arrays.copyOf(a, -1); } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
    try { Arrays.copyOfRange(a, 5, 2); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
  }
}
