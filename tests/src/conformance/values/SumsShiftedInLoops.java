/** Sums and products that leave their type before they are shifted or divided, round a loop. */
public class SumsShiftedInLoops {
  static int calls;
  static int field = 5;

  static int next(int x) {
    calls++;
    field += x;
    return x + calls;
  }

  public static void main(String[] args) {
    int[] edges = {
      0, 1, -1, 46340, 46341, -46341, 65535, 65536, 1 << 30, -(1 << 30), 0x7fffffff, 0x80000000
    };
    for (int x : edges) {
      for (int y : edges) {
        int square = x * x >> 12;
        int middle = (x + y) >> 1;
        int unsigned = (x + y) >>> 1;
        int far = (x - y) >>> 7;
        int quotient = (x * y) / 7;
        int rest = (x + y) % 1000;
        int both = (x * x >> 3) + (y * y >> 3);
        int mixed = (x * y >> 11) + (x - y) / 3 - (x + y >>> 28);
        long wide = ((long) x * y + Long.MAX_VALUE) >> 5;
        long half = ((long) x * y - Long.MIN_VALUE) / 2;
        System.out.println(
            square + " " + middle + " " + unsigned + " " + far + " " + quotient + " " + rest + " "
                + both + " " + mixed + " " + wide + " " + half);
      }
    }
    int total = 0;
    for (int i = 0; i < 50; i++) {
      int n = field + (next(i) + Integer.MAX_VALUE - 40 >> 2);
      int m = (field + Integer.MAX_VALUE - 100 >> 3) + next(i);
      total = (total + n * 3 >> 1) + m;
      int[] row = {n, m};
      int k = 0;
      int late = row[k] + (row[k = 1] + Integer.MAX_VALUE >> 1) + k;
      total ^= late;
    }
    System.out.println(total + " " + calls + " " + field);
  }
}
