import java.util.Arrays;

/** Sums that overflow in arguments and results of code that is hot, in Java's order of evaluation. */
public class SumsInHotCode {
  static int calls;
  static int[] data = {Integer.MAX_VALUE, 5, Integer.MIN_VALUE, -7};
  static StringBuilder log = new StringBuilder();

  static int next() {
    log.append('n').append(calls);
    return ++calls;
  }

  static int take(int a, int b, int c) {
    log.append('(').append(a).append(',').append(b).append(',').append(c).append(')');
    return a ^ b ^ c;
  }

  static long wide(long a, long b) {
    return a > b ? a - b : b - a;
  }

  static int depth(int n, int sum) {
    if (n == 0) {
      return sum;
    }
    return depth(n - 1, sum + data[n % data.length]);
  }

  static int tree(int n) {
    return n < 2 ? Integer.MAX_VALUE - n : tree(n - 1) + tree(n - 2);
  }

  static long chain(int n) {
    return n == 0 ? Long.MAX_VALUE / 3 : chain(n - 1) + chain(n / 2);
  }

  static int best(int i, int[] from) {
    if (i < 0) {
      return 0;
    }
    int best = best(i - 1, from);
    best = Math.max(best, from[i] + best(i - 2, from));
    return Math.min(best, Integer.MAX_VALUE - 1);
  }

  static int changed(int n) {
    if (n == 0) {
      return calls;
    }
    int before = calls;
    return take(calls, before + changed(n - 1) * 1000003, calls++) + n;
  }

  static int rest(int n) {
    return n > 0 ? rest(n - 1) / 3 + data[0] : data[1] - data[2];
  }

  static String fault(int[] a, int i) {
    try {
      int[] none = i > 1 ? null : a;
      for (int k = 0; k < 2; k++) {
        take(none[0], a[i + k] + a[0], next());
      }
      return "none";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  public static void main(String[] args) {
    System.out.println(depth(9, 0) + " " + tree(9) + " " + chain(12) + " " + rest(5));
    System.out.println(best(3, data) + " " + best(3, new int[] {1, 2, Integer.MAX_VALUE, 9}));
    System.out.println(changed(4) + " " + log);
    log.setLength(0);
    int x = Integer.MAX_VALUE - 2;
    int[] cells = new int[4];
    for (int i = 0; i < 4; i++) {
      cells[i] = Math.max(cells[i], x + i);
      take(x++, x + i, x + next());
      take(next(), x + next(), next() + x);
      x = Math.min(x + next(), x - next());
      data[i] = take(data[i], data[(i + 1) % 4] + x, x - data[i]);
    }
    System.out.println(Arrays.toString(cells) + x + log + Arrays.toString(data));
    long w = Long.MIN_VALUE + 3;
    for (int i = 0; i < 5; i++) {
      w = wide(w - i, w + wide(i, w - 2));
      System.out.println(w + " " + Math.max(w + i, w - i));
    }
    for (int i = 0; i < 6; i++) {
      log.setLength(0);
      System.out.println(fault(new int[] {1, 2}, i - 1) + log);
    }
    int n = 27;
    int most = 0;
    for (int steps = 0; n != 1 && steps < 200; steps++) {
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
      most = n > most ? n : most;
    }
    int m = 113383;
    for (int steps = 0; steps < 60; steps++) {
      m = m % 2 == 0 ? m / 2 : 3 * m + 1;
    }
    System.out.println(most + " " + m);
  }
}
