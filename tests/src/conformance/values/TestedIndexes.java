import java.util.ArrayList;
import java.util.List;

/** Indexes that are tested before the statement with the element, and in the tests of loops. */
public class TestedIndexes {
  private int[] parent;
  private final long[] sums = new long[6];
  static int[] memo = new int[8];
  static int[] late;
  int steps;

  TestedIndexes(int... parent) {
    this.parent = parent;
    for (int i = 0; i <= parent.length; i++) {
      if (i < parent.length && parent[i] > 90) {
        this.parent[i + parent[i]] = 0;
      }
    }
  }

  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    try {
      System.out.println(name + " " + action.run());
    } catch (RuntimeException e) {
      System.out.println(name + " " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  int find(int x) {
    while (parent[x] != x) {
      parent[x] = parent[parent[x]];
      x = parent[x];
    }
    return x;
  }

  static int rising(int[] a, int i) {
    while (a[i] < a[i + 1]) {
      i++;
    }
    return i;
  }

  static int leaves(int[] a, int[] b, int i) {
    int n = 0;
    while (a[i] != b[n]) {
      if (a[i] == 7) {
        n = -100;
        break;
      }
      i += 2;
      if (i == 6) {
        continue;
      }
      n++;
    }
    return n * 1000 + i;
  }

  static String labelled(int[] a, int limit) {
    StringBuilder s = new StringBuilder();
    int i = 0;
    outer:
    for (int round = 0; round < 4; round++) {
      while (a[i] > 0) {
        i += round;
        s.append(i).append(' ');
        if (i > limit) {
          continue outer;
        }
        if (round == 3) {
          break outer;
        }
        if (round == 0) {
          i++;
        }
      }
      i++;
    }
    return s.toString() + i;
  }

  static int both(int[] a, int[] b, int i, int j) {
    int n = 0;
    do {
      n += a[i] * 10 + b[j];
      i++;
      j -= 2;
    } while (n < 500);
    return n;
  }

  static int orElse(int[] a, int x) {
    int found = -1;
    for (int i = -1; i < 9; i += 2) {
      if (i < 0) {
        found = 0;
      } else if (a[i] == x) {
        found = i;
      } else if (a[i + 1] == x && i > 0 || a[i - 1] == x) {
        found = i + 1;
      }
    }
    return found;
  }

  static int chosen(int[] a, int k) {
    int n = 0;
    for (int i = 0; i < 5; i++) {
      k += i;
      n += k < a.length ? a[k] : a[k - a.length];
      switch (a[k - 2]) {
        case 1 -> n += 100;
        case 2 -> n += 200;
        default -> n++;
      }
    }
    return n;
  }

  int counted(int[] a, int at) {
    for (int i = 0; i < 4; i++) {
      a[at] += steps++;
      a[at + 1] = a[at] / (3 - i);
      sums[at] = (long) a[at + 1] << 40;
      at++;
    }
    return steps;
  }

  static int divides(int[] a, int at, int by) {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      n += 100 / (by - i) + a[at];
      at += 2;
    }
    return n;
  }

  static int effects(int[] a, List<String> log, int at) {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      n += noted(log, i) + a[at];
      a[at + 1] = noted(log, 10 + i);
      at += 2;
    }
    return n;
  }

  static int noted(List<String> log, int i) {
    log.add("n" + i);
    return i;
  }

  static int fib(int n) {
    if (n < 2) return n;
    if (memo[n] != 0) return memo[n];
    memo[n] = fib(n - 1) + fib(n - 2);
    return memo[n];
  }

  static int noArray(int n) {
    int s = 0;
    for (int i = 0; i < n; i++) s += late[i + 1];
    return s;
  }

  static int nullLocal(boolean there, int n) {
    int[] a = there ? new int[3] : null;
    int s = 5;
    for (int i = n; i < 4; i++) s += a[i - 1];
    return s;
  }

  static int inner(int[] a) {
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      int j = i - 1;
      int x = a[i];
      while (j >= 0 && a[j] > x) {
        a[j + 1] = a[j];
        j--;
      }
      a[j + 1] = x;
      Runnable later = () -> System.out.print(a[x] + " ");
      try {
        later.run();
      } catch (ArrayIndexOutOfBoundsException e) {
        n++;
        a[0] = a[x - a.length];
      } finally {
        n += a[n + i];
      }
    }
    return n;
  }

  static char letters(char[] c, byte[] b, short[] s, boolean[] z, double[] d, String[] t, int i) {
    char last = '?';
    for (int k = 0; k < 4; k++) {
      c[i] += b[i + 1] + s[i - 1];
      if (z[i] || d[i] > 1.5) {
        t[i + 1] = t[i] + c[i];
        last = t[i + 1].charAt(0);
      }
      i++;
    }
    return last;
  }

  static int far(int[] a, int i) {
    int n = 0;
    for (int k = 0; k < 2; k++) {
      n += a[i + 1];
      i = i - k;
    }
    return n;
  }

  static int mended(int[] a) {
    int faults = 0;
    for (int i = -3; i < 5; i++) {
      try {
        a[i]++;
        faults += a[i + 2];
      } catch (ArrayIndexOutOfBoundsException e) {
        faults += 100;
        System.out.print(e.getMessage() + "; ");
      }
    }
    return faults;
  }

  static int assigning(int[] a, int i) {
    int n = 0;
    while (i < 50 && a[i] > 0 && (i = a[i] * 7) != 35) {
      n++;
    }
    return n * 100 + i;
  }

  static int asked(int[] a, int i, int limit) {
    while (i < limit && a[i] != 4 && a[i + 1] != 9) {
      i += a[i];
    }
    return i;
  }

  public static void main(String[] args) {
    TestedIndexes u = new TestedIndexes(0, 0, 1, 2, 9, 5, -3);
    show("find", () -> u.find(3));
    show("find", () -> u.find(5));
    show("find", () -> u.find(4));
    show("find", () -> u.find(6));
    show("find", () -> u.find(-1));
    show("maker", () -> new TestedIndexes(1, 99));
    show("assigning", () -> assigning(new int[] {2, 1, 5, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1}, 0));
    show("assigning", () -> assigning(new int[] {2, 1, 5, 0}, 2));
    show("assigning", () -> assigning(new int[] {2, 1, 5, 0}, 50));
    show("asked", () -> asked(new int[] {1, 2, 3, 1, 4, 9}, 0, 9));
    show("asked", () -> asked(new int[] {1, 2, 3, 2, 5, 9}, 0, 4));
    show("asked", () -> asked(new int[] {1, 2, 3, 2, 5}, 0, 9));
    show("asked", () -> asked(new int[] {1, 2, 3, 2, 5, 8}, 0, 99));
    show("asked", () -> asked(new int[] {1, -2, 3}, 0, 99));
    show("rising", () -> rising(new int[] {1, 2, 3, 2}, 0));
    show("rising", () -> rising(new int[] {1, 2, 3}, 0));
    show("rising", () -> rising(new int[] {1, 2, 3}, 3));
    show("rising", () -> rising(new int[] {1, 2, 3}, Integer.MAX_VALUE));
    show("rising", () -> rising(new int[] {1, 2, 3}, -1));
    show("leaves", () -> leaves(new int[] {1, 2, 3, 4, 7, 6}, new int[] {9, 9, 9, 9}, 0));
    show("leaves", () -> leaves(new int[] {1, 2, 3, 4, 5, 6}, new int[] {9, 9, 5}, 0));
    show("leaves", () -> leaves(new int[] {1, 2, 3, 4, 5, 6}, new int[] {9, 9, 8}, 0));
    show("leaves", () -> leaves(new int[] {1, 2, 3, 4, 5, 6, 1, 2}, new int[] {9, 9}, 0));
    show("leaves", () -> leaves(new int[0], new int[0], 0));
    show("labelled", () -> labelled(new int[] {1, 2, 0, 4, 5, 6, 7, 0, 9}, 5));
    show("labelled", () -> labelled(new int[] {1, 2, 3, 4, 5, 6, 7}, 99));
    show("labelled", () -> labelled(new int[] {0, 0, 1}, 2));
    show("both", () -> both(new int[9], new int[9], 0, 8));
    show("both", () -> both(new int[] {9, 40}, new int[9], 0, 8));
    show("both", () -> both(new int[3], new int[2], -1, 2));
    show("both", () -> both(new int[3], new int[2], 1, 2));
    show("orElse", () -> orElse(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 6));
    show("orElse", () -> orElse(new int[] {1, 2, 3, 4, 5}, 4));
    show("chosen", () -> chosen(new int[] {1, 2, 3, 4, 5, 6, 7, 8}, 2));
    show("chosen", () -> chosen(new int[] {1, 2, 3, 4, 5, 6}, 3));
    show("chosen", () -> chosen(new int[] {1, 2, 3, 4, 5, 6}, 1));
    show("counted", () -> u.counted(new int[9], 0));
    show("counted", () -> u.counted(new int[2], 0));
    show("counted", () -> u.counted(new int[8], 5) + " " + u.steps);
    show("divides", () -> divides(new int[] {1, 2, 3, 4, 5}, 0, 5));
    show("divides", () -> divides(new int[] {1}, 0, 1));
    show("divides", () -> divides(new int[] {1}, 0, 5));
    List<String> log = new ArrayList<>();
    show("effects", () -> effects(new int[6], log, 0));
    show("effects", () -> effects(new int[3], log, 0));
    show("effects", () -> effects(new int[3], log, -1));
    System.out.println(log);
    show("fib", () -> fib(7));
    show("fib", () -> fib(8));
    show("none", () -> noArray(0));
    show("none", () -> noArray(1));
    late = new int[] {4, 5};
    show("late", () -> noArray(1));
    show("late", () -> noArray(2));
    show("null", () -> nullLocal(false, 4));
    show("null", () -> nullLocal(false, 3));
    show("null", () -> nullLocal(true, 3));
    show("null", () -> nullLocal(true, 0));
    show("inner", () -> inner(new int[] {3, 1, 2, 0}));
    show("inner", () -> inner(new int[] {0, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}));
    show("letters", () -> letters("abcdef".toCharArray(), new byte[] {1, 2, 3, 4, 5, 6}, new short[6], new boolean[] {true, true, true, true, true}, new double[5], new String[] {"x", "y", "z", "w", "v", "u"}, 1));
    show("letters", () -> letters("abcdef".toCharArray(), new byte[] {1, 2, 3, 4, 5, 6}, new short[6], new boolean[2], new double[] {0, 0, 2, 2, 2}, new String[] {"x", "y", "z", "w", "v", "u"}, 1));
    show("letters", () -> letters("abc".toCharArray(), new byte[9], new short[9], new boolean[9], new double[9], new String[9], 0));
    show("far", () -> far(new int[] {1, 2, 3}, Integer.MAX_VALUE));
    show("far", () -> far(new int[] {1, 2, 3}, Integer.MIN_VALUE));
    show("far", () -> far(new int[] {1, 2, 3}, 1));
    show("mended", () -> mended(new int[] {1, 2, 3, 4}));
  }
}
