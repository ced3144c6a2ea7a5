/** Sums of which the larger or smaller is kept, or one by a condition, in loops. */
public class ChosenSums {
  static int largest(int[] a) {
    int current = 0;
    int best = a[0];
    for (int v : a) {
      current = Math.max(v, current + v);
      best = Math.max(best, current);
    }
    return best;
  }

  static int smallest(int[] a) {
    int current = 0;
    int best = a[0];
    for (int v : a) {
      current = Math.min(current + v, v);
      best = best < current ? best : current;
    }
    return best;
  }

  static long longest(long[] a) {
    long current = 0;
    for (long v : a) {
      current = Math.max(v, current + v);
    }
    return current;
  }

  static long sum(int[] a) {
    long sum = 0;
    for (int x : a) {
      for (int y : a) {
        sum += (long) x * y;
      }
    }
    return sum;
  }

  static int chosen(int[] a, int limit) {
    int x = 0;
    for (int v : a) {
      x = v > limit ? x + v : x - 1;
    }
    return x;
  }

  static int product(int[] a) {
    int x = 1;
    for (int v : a) {
      x = Math.max(x, x * v);
    }
    return x;
  }

  static int replaced(int[] a) {
    int x = 0;
    int[] b = a;
    int turns = 0;
    for (int v : b) {
      b = new int[] {1, 2, 3, 4, 5, 6, 7};
      x = Math.max(x + v, x + b.length);
      turns += x;
    }
    return x + turns;
  }

  static int both(int[] a) {
    int x = 0;
    int y = 0;
    for (int v : a) {
      x = Math.max(x + v, y);
      y = Math.max(y, x + v);
    }
    return x - y;
  }

  static int unlimited(int step) {
    int x = 0;
    int n = 0;
    while (true) {
      x = Math.max(x + step, 7);
      if (++n > 5) {
        return x;
      }
    }
  }

  static int nested(int[][] grid) {
    int total = 0;
    for (int[] row : grid) {
      int best = 0;
      for (int v : row) {
        best = Math.max(best, best + v);
        total += v;
      }
      total += best;
    }
    return total;
  }

  public static void main(String[] args) {
    int big = Integer.MAX_VALUE;
    System.out.println(largest(new int[] {1, -2, 3, 4}) + " " + largest(new int[] {big, big, -5}));
    System.out.println(smallest(new int[] {1, -2, 3}) + " " + smallest(new int[] {-big, -big, 5}));
    System.out.println(longest(new long[] {Long.MAX_VALUE, 2, 3}) + " " + longest(new long[] {5, 6}));
    System.out.println(sum(new int[] {big, big, -big}) + " " + sum(new int[] {-1 - big, -1 - big}));
    System.out.println(chosen(new int[] {big, big, 1}, 5) + " " + chosen(new int[] {1, 2}, 1));
    System.out.println(product(new int[] {65536, 65535, 3}) + " " + product(new int[] {2, -2, 5}));
    System.out.println(replaced(new int[] {big, 1}) + " " + replaced(new int[] {1}));
    System.out.println(both(new int[] {big - 5, 3, 4, 5}));
    System.out.println(unlimited(1 << 29) + " " + unlimited(3));
    System.out.println(nested(new int[][] {{big, 1}, {big}, {2, 2}}));
  }
}
