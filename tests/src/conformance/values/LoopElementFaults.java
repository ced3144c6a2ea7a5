import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Wrong indexes, missing arrays and sums beyond their type, in loops and round them. */
public class LoopElementFaults {
  private final int[] cells;
  private int[] moving;
  private final boolean[] flags = new boolean[5];

  LoopElementFaults(int n) {
    cells = new int[n];
    moving = new int[n];
    for (int i = 0; i < n; i++) {
      cells[(i * 3 + 1) % n] = i;
    }
  }

  int walk(int at, int steps) {
    int sum = 0;
    for (int i = 0; i < steps; i++) {
      at = cells[at] - 1;
      sum += at;
      flags[at & 7] = true;
    }
    return sum;
  }

  int replaced(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += moving[i];
      if (i == 2) {
        moving = new int[] {7, 8, 9, 10, 11, 12, 13};
      } else if (i == 5) {
        moving = null;
      }
    }
    return sum;
  }

  static int grown(int[] a, int k) {
    int sum = 0;
    int i = k;
    while (i < 100) {
      sum += a[i];
      if (sum > 40) {
        a = new int[] {1, 2};
      }
      i += 2;
    }
    return sum;
  }

  static int wrapped(int[] a, int i, int step) {
    int hits = 0;
    for (int k = 0; k < 4; k++) {
      hits += a[i + step];
      i = i + step;
    }
    return hits;
  }

  static int maybeNull(int[] a, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      if (a == null) {
        return -1;
      }
      sum += a[i * 2 - 3];
    }
    return sum;
  }

  static int order(int[] a, int[] log) {
    int n = 0;
    for (int i = -2; i < 9; i++) {
      try {
        a[i] = note(log, n++, i) / (i - 3);
      } catch (ArithmeticException e) {
        n += 100;
      } catch (ArrayIndexOutOfBoundsException e) {
        log[4] += i;
        System.out.println(e.getMessage() + " " + n);
      }
    }
    return n;
  }

  static int note(int[] log, int n, int i) {
    log[0] += n;
    return i * 10;
  }

  static void swap(int[] a, int i, int j) {
    for (int k = 0; k < 3; k++) {
      int t = a[i];
      a[i] = a[j];
      a[j] = t;
      i++;
      j -= 2;
    }
  }

  static String hash(String s, int factor) {
    int h = 0;
    long g = 7;
    short r = 1;
    byte b = 3;
    char c = 'x';
    for (int i = 0; i < s.length(); i++) {
      h = factor * h + s.charAt(i);
      h = h * 1000003 - (h << 7);
      g = g * 6364136223846793005L + h;
      g = g + (g >> 3) - h * 2L;
      r = (short) (r * 31 + h);
      b = (byte) (b * 31 + r);
      c = (char) (c * 17 - b);
      h = h + (h - i) * (h + i);
    }
    return h + " " + g + " " + r + " " + b + " " + (int) c;
  }

  static int twice(int[] a, int at) {
    int sum = 0;
    do {
      sum += a[at] * a[at + 1] - a[a[at]];
      at -= 1;
    } while (sum < 1000);
    return sum;
  }

  static String floats(int n) {
    double sum = 0;
    double zero = 0;
    for (int i = -n; i <= n; i++) {
      double x = i * 0.5;
      sum += 1.0 / (x + 0.25) + i / 3.0 - (i - 1) * x;
      double inverse = 1.0 / x;
      double none = zero / (x * x);
      if (Double.isInfinite(inverse) || Double.isNaN(none)) {
        System.out.println(i + " " + inverse + " " + none);
      }
    }
    double large = 2_000_000_011 * 0.1 + Integer.MIN_VALUE * 2.0;
    return sum + " " + large;
  }

  interface Action {
    int run();
  }

  static void show(String name, Action action) {
    try {
      System.out.println(name + " " + action.run());
    } catch (RuntimeException e) {
      System.out.println(name + " " + e.getClass().getName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    LoopElementFaults x = new LoopElementFaults(11);
    show("walk", () -> x.walk(3, 4));
    show("walk", () -> x.walk(11, 2));
    show("walk", () -> x.walk(1, 40));
    show("walk", () -> new LoopElementFaults(0).walk(0, 1));
    show("replaced", () -> x.replaced(3));
    show("replaced", () -> x.replaced(9));
    show("grown", () -> grown(new int[60], 1));
    show("grown", () -> grown(new int[] {10, 20, 30, 40, 50, 60}, 0));
    show("grown", () -> grown(new int[] {10, 20}, -4));
    show("wrapped", () -> wrapped(new int[] {1, 2, 3}, Integer.MAX_VALUE, Integer.MIN_VALUE + 1));
    show("wrapped", () -> wrapped(new int[] {1, 2, 3}, 1, Integer.MIN_VALUE));
    show("wrapped", () -> wrapped(new int[] {1, 2, 3}, Integer.MIN_VALUE, Integer.MIN_VALUE));
    show("wrapped", () -> wrapped(new int[] {4, 5, 6}, 0, -1));
    show("null", () -> maybeNull(null, 3));
    show("null", () -> maybeNull(null, 0));
    show("null", () -> maybeNull(new int[9], 5));
    show("order", () -> order(new int[4], new int[5]));
    show("order", () -> order(new int[12], new int[4]));
    show("swap", () -> {
      int[] a = {1, 2, 3, 4, 5, 6};
      swap(a, 0, 5);
      return a[0] * 100000 + a[1] * 10000 + a[2] * 1000 + a[3] * 100 + a[4] * 10 + a[5];
    });
    show("swap", () -> {
      swap(new int[] {1, 2, 3, 4, 5, 6}, 4, 5);
      return 0;
    });
    show("swap", () -> {
      swap(new int[] {1, 2, 3, 4, 5, 6}, 0, 3);
      return 0;
    });
    show("twice", () -> twice(new int[] {0, 2, 3, 4, 1}, 3));
    show("twice", () -> twice(new int[] {0, 2, 3, 4, 1}, 4));
    System.out.println(hash("The quick brown fox jumps over the lazy dog", 31));
    System.out.println(hash("", 31) + hash("\uffff\uffff\uffff", -77));
    System.out.println(floats(4));
    List<Integer> sizes = new ArrayList<>(Arrays.asList(3, 1, 4));
    for (int size : sizes) {
      int[] row = new int[size];
      for (int k = 0; k < 3; k++) {
        try {
          row[k] = row[k - 1 + size - 2] + 1;
        } catch (IndexOutOfBoundsException e) {
          System.out.println(size + ": " + e.getMessage());
        }
      }
    }
  }
}
