import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Rows of arrays that are sorted by columns, some of them too short. */
public class RowsAndKeys {
  static void attempt(int[][] rows, Comparator<int[]> order) {
    try {
      Arrays.sort(rows, order);
      System.out.println(Arrays.deepToString(rows));
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + " " + (e.getMessage() == null || e instanceof NullPointerException ? "" : e.getMessage()));
    }
  }

  static void byBoth(int[][] rows) {
    try {
      Arrays.sort(rows, (a, b) -> a[0] != b[0] ? a[0] - b[0] : b[1] - a[1]);
      System.out.println(Arrays.deepToString(rows));
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName());
    }
  }

  public static void main(String[] args) {
    byBoth(new int[][] {{3, 1}, {1, 2}, {3, 5}, {2, 2}, {1, 9}});
    byBoth(new int[][] {{3}, {1, 2}, {2}});
    byBoth(new int[][] {{3}, {1, 2}, {3, 0}});
    byBoth(new int[][] {{}, {1, 2}});
    byBoth(new int[][] {null, {1, 2}});
    byBoth(new int[][] {null});
    byBoth(new int[][] {{}});
    byBoth(new int[][] {{Integer.MIN_VALUE, 0}, {5, 1}, {Integer.MAX_VALUE, 2}});
    attempt(new int[][] {{3, 1}, {1, 2}}, (a, b) -> a[1] - b[1]);
    attempt(new int[][] {{3, 1}, {1}}, (a, b) -> a[1] - b[1]);
    attempt(new int[][] {{3, 1}, {1, 2}, {2, 1}}, Comparator.comparingInt(a -> a[1]));
    attempt(new int[][] {{3, 1}, {1, 2}, {2, 1}}, Comparator.<int[]>comparingInt(a -> a[1]).thenComparingInt(a -> a[0]).reversed());
    Integer[] order = {0, 1, 2, 3, 4};
    int[] weight = {5, 3, 9, 3, 1};
    Arrays.sort(order, (a, b) -> weight[a] - weight[b]);
    System.out.println(Arrays.toString(order));
    Arrays.sort(order, (a, b) -> Integer.compare(weight[b], weight[a]));
    System.out.println(Arrays.toString(order));
    Arrays.sort(order, (a, b) -> {
      if (weight[a] != weight[b]) {
        return weight[b] - weight[a];
      }
      return b - a;
    });
    System.out.println(Arrays.toString(order));
    Integer[] itself = {2, 0, 3, 1};
    Arrays.sort(itself, (a, b) -> itself[a] - itself[b]);
    System.out.println(Arrays.toString(itself));
    List<Integer> own = new ArrayList<>(List.of(2, 0, 3, 1, 4));
    own.sort((a, b) -> own.get(a) - own.get(b));
    System.out.println(own);
    List<Integer> other = new ArrayList<>(List.of(2, 0, 3, 1, 4));
    own.sort((a, b) -> other.get(b) - other.get(a));
    System.out.println(own);
    Integer[] outside = {0, 7};
    try {
      Arrays.sort(outside, Comparator.comparingInt(i -> weight[i]));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    String[] words = {"pear", "fig", "apple", "kiwi", "Fig"};
    Arrays.sort(words, (a, b) -> a.length() - b.length());
    System.out.println(Arrays.toString(words));
    Arrays.sort(words, (a, b) -> a.length() == b.length() ? b.compareTo(a) : a.length() - b.length());
    System.out.println(Arrays.toString(words));
    Arrays.sort(words, (a, b) -> a.charAt(1) - b.charAt(1));
    System.out.println(Arrays.toString(words));
    Arrays.sort(words, (a, b) -> (a + b).compareTo(b + a));
    System.out.println(Arrays.toString(words));
    Arrays.sort(words, String.CASE_INSENSITIVE_ORDER);
    System.out.println(Arrays.toString(words));
    Arrays.sort(words, (a, b) -> Integer.valueOf(a.length()).compareTo(b.length()));
    System.out.println(Arrays.toString(words));
    List<double[]> points = new ArrayList<>(List.of(new double[] {1, 2}, new double[] {-0.0, 3}, new double[] {0.0, 1}));
    points.sort((p, q) -> Double.compare(p[0], q[0]));
    for (double[] p : points) {
      System.out.print(p[0] + "," + p[1] + " ");
    }
    points.sort((p, q) -> p[1] < q[1] ? -1 : p[1] > q[1] ? 1 : 0);
    points.sort(Comparator.comparingDouble(p -> p[0] * p[0] + p[1] * p[1]));
    for (double[] p : points) {
      System.out.print(p[0] + "," + p[1] + " ");
    }
    System.out.println();
    List<List<Integer>> lists = new ArrayList<>(List.of(List.of(3, 1), List.of(1), List.of(2, 2, 2)));
    lists.sort((a, b) -> b.size() - a.size());
    System.out.println(lists);
    lists.sort((a, b) -> a.get(0) - b.get(0));
    System.out.println(lists);
    lists.sort(Comparator.comparing(a -> a.get(0), Comparator.reverseOrder()));
    System.out.println(lists);
  }
}
