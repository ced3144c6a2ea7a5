import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Arrays that come out of collections, objects and lambdas, of one length or of several. */
public class LengthsOfArraysFound {
  static String at(int[] a, int i) {
    try {
      return "" + a[i];
    } catch (ArrayIndexOutOfBoundsException e) {
      return e.getMessage();
    } catch (NullPointerException e) {
      return "null";
    }
  }

  static void queue() {
    Deque<int[]> queue = new ArrayDeque<>();
    queue.add(new int[] {1, 2});
    queue.add(new int[] {3});
    int sum = 0;
    while (!queue.isEmpty()) {
      int[] next = queue.poll();
      try {
        sum += next[0] + next[1];
      } catch (ArrayIndexOutOfBoundsException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(sum);
  }

  static void pairs() {
    PriorityQueue<int[]> queue = new PriorityQueue<>((x, y) -> x[1] - y[1]);
    for (int i = 0; i < 5; i++) {
      queue.add(new int[] {i, (i * 7) % 5});
    }
    StringBuilder text = new StringBuilder();
    while (!queue.isEmpty()) {
      int[] pair = queue.poll();
      text.append(pair[0]).append(pair[1]).append(' ');
    }
    System.out.println(text);
  }

  static void longer() {
    List<int[]> list = new ArrayList<>();
    list.add(new int[] {1, 2});
    list.add(Arrays.copyOf(list.get(0), 1));
    for (int[] a : list) {
      System.out.println(at(a, 0) + " " + at(a, 1));
      try {
        System.out.println(a[1]);
      } catch (ArrayIndexOutOfBoundsException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  static void ranges() {
    List<int[]> list = new ArrayList<>();
    list.add(new int[] {1, 2, 3});
    list.add(Arrays.copyOfRange(list.get(0), 1, 2));
    int[] last = list.get(1);
    try {
      System.out.println(last[0] + last[2]);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }

  static void lambdas() {
    ToIntFunction<int[]> second = a -> a[1];
    System.out.println(second.applyAsInt(new int[] {4, 5}));
    try {
      System.out.println(second.applyAsInt(new int[1].clone()));
      System.out.println(second.applyAsInt(new int[0]));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }

  static void sized(int n) {
    Map<Integer, int[]> map = new HashMap<>();
    for (int i = 0; i < n; i++) {
      map.computeIfAbsent(i % 3, k -> new int[k])[0]++;
    }
  }

  static void objects() {
    Object[] all = {new int[] {1, 2}, new int[][] {{3}}, null};
    int[] a = (int[]) all[0];
    int[][] b = (int[][]) all[1];
    System.out.println(a[1] + b[0][0]);
    all[0] = new int[] {9};
    int[] c = (int[]) all[0];
    try {
      System.out.println(c[1]);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    int[] d = (int[]) all[2];
    try {
      System.out.println(d[0]);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }

  static void rows(int n) {
    int[][] grid = new int[2][n];
    grid[1] = new int[1];
    List<int[]> rows = new ArrayList<>(Arrays.asList(grid));
    for (int[] row : rows) {
      try {
        System.out.println(row.length + " " + row[2]);
      } catch (ArrayIndexOutOfBoundsException e) {
        System.out.println(e.getMessage());
      }
    }
    int[][] cube = rows.toArray(new int[0][]);
    System.out.println(cube.length + " " + at(cube[1], 1) + " " + at(cube[0], n));
  }

  static void suppliers() {
    Supplier<int[]> three = () -> new int[3];
    Supplier<int[]> none = () -> null;
    System.out.println(at(three.get(), 2) + " " + at(none.get(), 0));
    int[] found = three.get();
    found[2] = 5;
    System.out.println(found[2] + found.length);
    Function<Integer, int[]> sized = int[]::new;
    int[] small = sized.apply(1);
    try {
      small[1]++;
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }

  static void sorted() {
    Integer[] order = {2, 0, 1};
    int[][] pairs = {{1, 5}, {2}, {3, 4, 6}};
    Arrays.sort(pairs, Comparator.comparingInt(p -> -p.length));
    for (int[] p : pairs) {
      System.out.print(p[0] + "/" + at(p, 2) + " ");
    }
    Arrays.sort(order, (x, y) -> pairs[x].length - pairs[y].length);
    System.out.println(Arrays.toString(order));
  }

  static int rest(int whole, int mask) {
    int part = whole & mask;
    int left = whole - part;
    whole = -1;
    return left + (whole - part);
  }

  static int parts(int n) {
    int sum = 0;
    while (n != 0) {
      int bit = n & -n;
      n -= bit;
      sum += bit - 1;
    }
    return sum;
  }

  static long divided(long x, long y) {
    long q = x / y;
    long r = x % y;
    return (x - q) * 31 + (x - r);
  }

  public static void main(String[] args) {
    queue();
    pairs();
    longer();
    ranges();
    lambdas();
    try {
      sized(3);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    objects();
    rows(4);
    suppliers();
    sorted();
    System.out.println(rest(Integer.MAX_VALUE, -2) + " " + rest(Integer.MIN_VALUE, 5));
    System.out.println(rest(-1, Integer.MAX_VALUE) + " " + rest(12, 6));
    System.out.println(parts(Integer.MIN_VALUE) + " " + parts(-1) + " " + parts(127));
    System.out.println(divided(Long.MIN_VALUE, -1) + " " + divided(-7, 2) + " " + divided(7, 2));
  }
}
