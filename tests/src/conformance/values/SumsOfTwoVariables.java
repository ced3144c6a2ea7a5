/** Sums of two variables that stay below a length, and those that leave their type. */
public class SumsOfTwoVariables {
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

  static String runs(String s) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < s.length()) {
      int run = 1;
      while (i + run < s.length() && s.charAt(i + run) == s.charAt(i)) run++;
      out.append(s.charAt(i)).append(run);
      i += run;
    }
    return out.toString();
  }

  static int overflows(int[] a, int i, int step) {
    int n = 0;
    while (i + step < a.length) {
      n += a[i + step];
      step++;
      if (n > 30) break;
    }
    return n;
  }

  static int both(int[] a, int i, int j) {
    int n = 0;
    while (i + j < a.length) {
      n += a[i + j];
      i++;
      j--;
      if (n > 20) j += 2;
      n++;
    }
    return n * 1000 + i * 10 + j;
  }

  static int replaced(int[] a, int i, int j) {
    if (i + j < a.length && i + j >= 0) {
      int n = a[i + j];
      i = n;
      n += a[i + j];
      j = i;
      return n + a[i + j];
    }
    return -1;
  }

  static int search(String text, String part) {
    for (int i = 0; i <= text.length() - part.length(); i++) {
      int j = 0;
      while (j < part.length() && text.charAt(i + j) == part.charAt(j)) j++;
      if (j == part.length()) return i;
    }
    return -1;
  }

  static int windows(int[] a, int w) {
    int best = Integer.MIN_VALUE;
    for (int i = 0; i + w <= a.length; i++) {
      int s = 0;
      for (int k = i; k < i + w; k++) s += a[k];
      best = Math.max(best, s);
    }
    return best;
  }

  static int counters(int[] a) {
    int[] b = new int[a.length];
    int k = 0;
    for (int i = 0; i < a.length; i++) {
      b[k] = a[i] * 10 + k;
      k++;
    }
    int s = 0;
    for (int i = a.length - 1; i >= 0; i--) {
      k--;
      s = s * 3 + b[k];
    }
    int m = 1;
    for (int i = 0; i < a.length; i += 2) {
      s += b[m];
      m += 2;
    }
    return s;
  }

  static int stepped(int[] a, int from, int to) {
    int n = 0;
    int j = from;
    for (int i = from; i < to; i++) {
      n += a[j] + a[i];
      if (a[i] > 2) j++;
    }
    return n;
  }

  static int last(int[] a) {
    int n = 0;
    int k = 3;
    for (int i = Integer.MAX_VALUE - 3; i < Integer.MAX_VALUE; i++) {
      n += a[k] + (i >>> 28);
      k--;
    }
    return n;
  }

  static long lines(int n) {
    int x = 0;
    int y = 2_147_483_600;
    long s = 0;
    for (int i = 0; i < n; i++) {
      s += x + y;
      x += 7;
      if (x + y < 0) s += 1000;
      y += 2;
    }
    return s;
  }

  public static void main(String[] args) {
    show("runs", () -> runs("aaabccdddd") + runs("") + runs("z"));
    show("overflows", () -> overflows(new int[] {1, 2, 3, 4}, 0, 0));
    show("overflows", () -> overflows(new int[] {1, 2, 3, 4}, -2, 1));
    show("overflows", () -> overflows(new int[] {1, 2, 3, 4}, Integer.MAX_VALUE, 1));
    show("overflows", () -> overflows(new int[] {1, 2, 3, 4}, Integer.MAX_VALUE, Integer.MAX_VALUE - 3));
    show("both", () -> both(new int[] {1, 2, 3, 4, 5, 6}, 1, 2));
    show("both", () -> both(new int[] {9, 9, 9}, 5, -6));
    show("replaced", () -> replaced(new int[] {1, 2, 1, 0, 1}, 1, 1));
    show("replaced", () -> replaced(new int[] {1, 2, 3, 0, 1}, 1, 1));
    show("replaced", () -> replaced(new int[] {1, 2, -3, 0, 1}, 1, 1));
    show("search", () -> search("hello world", "o w") + " " + search("aaa", "ab") + " " + search("a", "abc") + " " + search("abc", ""));
    show("windows", () -> windows(new int[] {3, -1, 4, 1, -5, 9}, 2) + " " + windows(new int[] {3, 1}, 3));
    show("windows", () -> windows(new int[] {3, 1}, Integer.MAX_VALUE));
    show("windows", () -> windows(new int[] {3, 1}, -1));
    show("counters", () -> counters(new int[] {4, 5, 6, 7}));
    show("counters", () -> counters(new int[] {4, 5, 6}));
    show("stepped", () -> stepped(new int[] {1, 3, 2, 5}, 0, 4));
    show("stepped", () -> stepped(new int[] {1, 3, 2, 5}, 2, 5));
    show("stepped", () -> stepped(new int[] {1, 3, 2, 5}, -1, 2));
    show("last", () -> last(new int[] {1, 2, 3, 4}) + " " + last(new int[] {1, 2, 3, 4, 5}));
    show("last", () -> last(new int[] {1, 2, 3}));
    show("lines", () -> lines(12));
  }
}
