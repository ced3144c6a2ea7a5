/** Counted loops whose bounds are computed: from lengths, behind sums, at the edges of int. */
public class CountedLoopBounds {
  static int[] a = {5, 3, 9, 1, 7};

  static String bubble(int[] a) {
    for (int i = 0; i < a.length - 1; i++) {
      for (int j = 0; j + 1 < a.length - i; j++) {
        if (a[j] > a[j + 1]) {
          int t = a[j];
          a[j] = a[j + 1];
          a[j + 1] = t;
        }
      }
    }
    return java.util.Arrays.toString(a);
  }

  static int pairs(String s) {
    int n = 0;
    for (int i = 0; i + 1 < s.length(); i++) {
      n += s.charAt(i) == s.charAt(i + 1) ? 1 : 0;
    }
    for (int i = 0; i + 2 <= s.length() * 2; i += 3) {
      n += 100;
    }
    return n;
  }

  static int limit(int max) {
    int rounds = 0;
    for (int i = 0; i + 1 < max; i++) {
      rounds++;
      if (rounds > 4) {
        break;
      }
    }
    for (int i = 1; i <= max - 1; i++) {
      rounds += 10;
      if (rounds > 60) {
        break;
      }
    }
    return rounds;
  }

  static int shrinking(int[] a, int n) {
    int sum = 0;
    for (int i = 0; i < a.length - n; i++) {
      sum += a[i];
      if (sum > 10) {
        n++;
      }
    }
    return sum;
  }

  static int none(int[] a) {
    try {
      int k = 0;
      for (int i = 0; i < a.length - 2; i++) {
        k++;
      }
      return k;
    } catch (NullPointerException e) {
      return -1;
    }
  }

  public static void main(String[] args) {
    System.out.println(bubble(a) + pairs("aabbbc") + " " + pairs("") + pairs("x"));
    for (int m : new int[] {0, 1, 2, 3, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      System.out.print(limit(m) + " ");
    }
    System.out.println(shrinking(a, 1) + " " + none(a) + none(new int[0]) + none(null));
  }
}
