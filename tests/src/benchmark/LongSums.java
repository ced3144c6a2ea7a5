public class LongSums {
  static long squares(int n) {
    long sum = 0;
    for (int i = 1; i <= n; i++) {
      sum += (long) i * i;
    }
    return sum;
  }

  static long alternating(int[] values) {
    long total = 0;
    for (int i = 0; i < values.length; i++) {
      if (i % 2 == 0) {
        total += values[i];
      } else {
        total -= values[i];
      }
    }
    return total;
  }

  public static void main(String[] args) {
    int[] values = new int[1000];
    for (int i = 0; i < values.length; i++) {
      values[i] = (i * 7919) % 1000;
    }
    long all = 0;
    for (int i = 0; i < 100; i++) {
      all += alternating(values);
    }
    System.out.println(squares(20000) + " " + all);
  }
}
