import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Arrays of long that are asked for elements and lengths alone, and others that are more. */
public class LongArraysOnlyIndexed {
  record Range(long[] ends, String name) {}

  static class Grid {
    final long[][] cells;

    Grid(int rows, int columns) {
      cells = new long[rows][columns];
    }

    long[] row(int i) {
      return cells[i];
    }
  }

  static long[] memo = new long[50];

  static long fib(int n) {
    if (n < 2) {
      return n;
    }
    if (memo[n] == 0) {
      memo[n] = fib(n - 1) + fib(n - 2);
    }
    return memo[n];
  }

  static long sum(long... all) {
    long sum = 0;
    for (long x : all) {
      sum += x;
    }
    return sum;
  }

  static String fault(long[] a, int i) {
    try {
      return "" + a[i];
    } catch (ArrayIndexOutOfBoundsException e) {
      return e.getMessage();
    } catch (NullPointerException e) {
      return "null";
    }
  }

  static String made(int size) {
    try {
      long[] a = new long[size];
      a[size - 1] = Long.MAX_VALUE;
      return a.length + " " + (a[size - 1] + 1);
    } catch (NegativeArraySizeException e) {
      return "negative " + e.getMessage();
    } catch (ArrayIndexOutOfBoundsException e) {
      return "empty " + e.getMessage();
    }
  }

  static boolean isLongs(Object o) {
    return o instanceof long[];
  }

  public static void main(String[] args) {
    System.out.println(fib(49) + " " + memo.length);
    System.out.println(sum() + " " + sum(1, 2, 3) + " " + sum(Long.MAX_VALUE, 1));
    long[] a = {3, 1, 2};
    System.out.println(fault(a, 2) + " " + fault(a, 3) + " " + fault(a, -1) + " " + fault(null, 0));
    System.out.println(made(3) + ", " + made(0) + ", " + made(-2));
    long[] b = {3, 1, 2};
    Arrays.sort(b);
    System.out.println(Arrays.toString(b) + " " + Arrays.binarySearch(b, 2) + " " + Arrays.hashCode(b));
    long[] c = {1, 2, 3};
    System.out.println(Arrays.equals(b, c) + " " + Arrays.equals(c, null) + " " + (b == c));
    long[] d = new long[4];
    Arrays.fill(d, 7);
    Arrays.fill(d, 1, 2, Long.MIN_VALUE);
    System.out.println(Arrays.toString(d) + " " + Arrays.stream(d).max().getAsLong());
    long[] e = d.clone();
    e[0]--;
    System.out.println(e[0] + " " + d[0] + " " + e.length);
    long[] f = Arrays.copyOf(e, 6);
    System.out.println(f[5] + " " + f.length + " " + Arrays.toString(Arrays.copyOfRange(f, 0, 2)));
    long[] g = new long[3];
    System.arraycopy(f, 0, g, 1, 2);
    System.out.println(Arrays.toString(g));
    try {
      System.arraycopy(g, 2, g, 0, 2);
    } catch (ArrayIndexOutOfBoundsException x) {
      System.out.println(x.getMessage());
    }
    Grid grid = new Grid(2, 3);
    grid.row(1)[2] = 1L << 40;
    long[] row = grid.cells[1];
    row[2] *= 3;
    long total = 0;
    for (long[] r : grid.cells) {
      for (long x : r) {
        total += x;
      }
    }
    System.out.println(total + " " + grid.cells[0].length);
    long[][] deep = {{1}, {2, 3}};
    System.out.println(Arrays.deepToString(deep));
    long[][] ragged = new long[2][];
    ragged[0] = new long[] {5};
    System.out.println((ragged[1] == null) + " " + ragged[0][0]);
    long[][][] cube = new long[2][2][2];
    cube[1][1][1] = Long.MIN_VALUE;
    System.out.println((cube[1][1][1] - 1) + " " + cube[0][0][0]);
    long[] h = {1};
    System.out.println(isLongs(h) + " " + isLongs(new int[1]) + " " + isLongs(deep));
    Map<String, long[]> map = new HashMap<>();
    map.put("x", new long[] {9});
    map.get("x")[0]++;
    System.out.println(map.get("x")[0]);
    Range range = new Range(new long[] {1, 2}, "r");
    System.out.println(range.ends()[1] + range.ends.length + " " + range.toString().startsWith("Range[ends=[J@"));
    long[] i = {4, 5};
    String text = "" + i;
    System.out.println(text.startsWith("[J@") + " " + i.getClass().getName());
    long[] j = {6};
    Supplier<long[]> supplier = () -> j;
    supplier.get()[0]++;
    System.out.println(j[0]);
    long[] k = new long[2];
    LongUnaryOperator operator = x -> k[0] += x;
    System.out.println(operator.applyAsLong(5) + operator.applyAsLong(6));
    long[] l = LongStream.rangeClosed(1, 4).map(x -> x * x).toArray();
    System.out.println(l[3] + " " + l.length);
    List<long[]> list = Collections.singletonList(new long[] {8});
    System.out.println(list.get(0)[0]);
    long[] m = args.length > 0 ? null : new long[] {1, 2};
    m[1] <<= 62;
    m[1] += m[1];
    System.out.println(m[1] + " " + m[0]++ + " " + ++m[0] + " " + (m[0] += 2.7));
    long[] n = {Long.MAX_VALUE};
    n[0]++;
    n[0] ^= 1;
    System.out.println(n[0] + " " + (n[0] >>> 60) + " " + (int) n[0]);
    Object o = new long[] {3};
    System.out.println(((long[]) o)[0] + Arrays.hashCode((long[]) o));
    long[] p = {1, 2, 3};
    Arrays.setAll(p, x -> x * 10L);
    System.out.println(p[2] + " " + Arrays.asList(1, 2).size());
    long[] q = {1, 2};
    synchronized (q) {
      q[0] = 2;
    }
    System.out.println(q[0] + " " + q.equals(q));
  }
}
