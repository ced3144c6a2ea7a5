public class ProvedRanges {
  static int count;
  int ticks = Integer.MAX_VALUE - 2;

  static int sumTo(int n) {
    int sum = 0;
    for (int i = 0; i <= n; i++) {
      sum += i;
    }
    return sum;
  }

  static int climb(int start, int step) {
    int x = start;
    int turns = 0;
    while (x > 0 && turns < 40) {
      x += step;
      turns++;
    }
    return x;
  }

  static long squares(long n) {
    long d = 1;
    while (d * d <= n) {
      d++;
    }
    return d;
  }

  static int reset(int n) {
    int best = 0;
    int run = 0;
    for (int i = 0; i < n; i++) {
      run++;
      if (i % 7 == 6) {
        run = Integer.MAX_VALUE - 1;
      }
      best ^= run;
    }
    return best;
  }

  static String divide(int a, int b) {
    return a / b + " " + a % b + " " + (a % 2 == 0) + " " + a / 3 + " " + a % 3;
  }

  static int last(int[] a, int i) {
    return i < a.length ? a[i] : -1;
  }

  static int rows(int[][] grid) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        sum += grid[i][j];
      }
    }
    return sum;
  }

  public static void main(String[] args) {
    System.out.println(sumTo(10) + " " + sumTo(70000));
    System.out.println(climb(1, 100_000_000) + " " + climb(2_000_000_000, 1_000_000_000));
    System.out.println(squares(1000) + " " + reset(20));
    System.out.println(divide(7, 2) + " " + divide(-7, 2) + " " + divide(7, -2));
    System.out.println(divide(Integer.MIN_VALUE, -1));
    ProvedRanges p = new ProvedRanges();
    for (int i = 0; i < 5; i++) {
      p.ticks++;
      count -= 1_000_000_000;
    }
    System.out.println(p.ticks + " " + count);
    int[][] grid = new int[3][3];
    System.out.println(last(new int[] {1, 2, 3}, 2) + " " + rows(grid));
    grid[2] = new int[2];
    try {
      System.out.println(rows(grid));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    int i = 0;
    int[] a = new int[3];
    a[i++] = i;
    a[i] = i = 2;
    System.out.println(a[0] + " " + a[1] + " " + a[2]);
  }
}
