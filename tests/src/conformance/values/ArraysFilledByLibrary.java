import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the library writes into arrays of small numbers. */
public class ArraysFilledByLibrary {
  static final int BIG = Integer.MAX_VALUE;

  static int sum(int[] a) {
    int sum = 0;
    for (int x : a) {
      sum += x;
    }
    return sum;
  }

  public static void main(String[] args) throws IOException {
    int[] a = {1, 2};
    Arrays.fill(a, BIG);
    System.out.println("fill " + (a[0] + a[1]));
    int[] b = {1, 2, 3};
    Arrays.fill(b, 1, 3, BIG);
    System.out.println("fill part " + (b[1] + b[2] + b[0]));
    int[] c = new int[2];
    Arrays.setAll(c, i -> BIG - i);
    System.out.println("setAll " + (c[0] + c[1]));
    int[] d = {1, 2};
    int[] big = {BIG, BIG - 1};
    System.arraycopy(big, 0, d, 0, 2);
    System.out.println("arraycopy " + (d[0] + d[1]));
    int[] e = {1, 2};
    Object from = big;
    Object to = e;
    System.arraycopy(from, 0, to, 0, 2);
    System.out.println("arraycopy of objects " + (e[0] + e[1]));
    int[] f = {7, 8};
    int[] longer = Arrays.copyOf(f, 3);
    try {
      System.out.println(100 / longer[2]);
    } catch (ArithmeticException x) {
      System.out.println("copyOf " + x.getMessage());
    }
    int[] range = Arrays.copyOfRange(f, 1, 4);
    try {
      System.out.println(100 / range[0] + 100 % range[2]);
    } catch (ArithmeticException x) {
      System.out.println("copyOfRange " + x.getMessage());
    }
    longer[0] = BIG;
    System.out.println("copy " + (longer[0] + longer[1]) + " " + (f[0] + f[1]));
    int[] g = {3, 1, 2};
    Arrays.sort(g);
    System.out.println("sort " + g[0] + g[1] + g[2] + " " + Arrays.binarySearch(g, 3));
    int[] h = {BIG, 1, 1};
    Arrays.parallelPrefix(h, (x, y) -> x + y);
    System.out.println("prefix " + h[1] + " " + (h[2] - 3));
    int[][] rows = new int[2][];
    Arrays.fill(rows, big);
    System.out.println("rows " + (rows[0][0] + rows[1][0]));
    int[][] grid = {{1}, {2}};
    Arrays.stream(grid).forEach(r -> r[0] = BIG);
    System.out.println("streamed " + (grid[0][0] + grid[1][0]));
    int[] made = IntStream.of(1, 2).map(x -> BIG - x).toArray();
    System.out.println("toArray " + (made[0] + made[1]));
    int[] boxed = Stream.of(BIG, BIG).mapToInt(Integer::intValue).toArray();
    System.out.println("boxed " + (boxed[0] + boxed[1]));
    List<int[]> list = new ArrayList<>(Arrays.asList(new int[] {1}, new int[] {BIG}));
    int[][] all = list.toArray(new int[0][]);
    System.out.println("list " + (all[0][0] + all[1][0]));
    List<int[]> copies = list.stream().map(int[]::clone).collect(Collectors.toList());
    copies.get(0)[0] = BIG - 1;
    System.out.println("copies " + (copies.get(0)[0] + copies.get(1)[0]) + " " + list.get(0)[0]);
    int[] counter = IntStream.range(0, 3).collect(() -> new int[1], (x, y) -> x[0] += BIG, (x, y) -> {});
    System.out.println("collected " + counter[0]);
    char[] characters = {'a', 'b', 'c'};
    "\uffff\ufffe".getChars(0, 2, characters, 1);
    System.out.println("getChars " + (characters[1] + characters[2]) + " " + (int) (char) (characters[1] + 2));
    char[] text = "\uffff".toCharArray();
    System.out.println("toCharArray " + (text[0] + 1));
    byte[] bytes = {1, 2};
    int read = new ByteArrayInputStream(new byte[] {-128, 127}).read(bytes);
    System.out.println("read " + read + " " + (byte) (bytes[0] - 1) + " " + (byte) (bytes[1] + 1));
    byte[] coded = "\u00e9".getBytes("UTF-8");
    System.out.println("bytes " + coded[0] + " " + (coded[0] & 255));
    int[] wrapped = {1, 2};
    IntBuffer.wrap(wrapped).put(BIG).put(BIG - 3);
    System.out.println("buffer " + (wrapped[0] + wrapped[1]));
    long[] words = BitSet.valueOf(new long[] {Long.MIN_VALUE}).toLongArray();
    System.out.println("words " + (words[0] - 1));
    System.out.println("sum " + sum(a) + " " + sum(made) + " " + sum(new int[] {1}));
  }
}
