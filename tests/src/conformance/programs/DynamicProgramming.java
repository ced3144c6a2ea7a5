import java.util.*;

/** The classics of dynamic programming, each in a few lines. */
public class DynamicProgramming {
  static int knapsack(int W, int[] wt, int[] val) {
    int n = val.length;
    int[][] K = new int[n + 1][W + 1];
    for (int i = 0; i <= n; i++)
      for (int w = 0; w <= W; w++) {
        if (i == 0 || w == 0) K[i][w] = 0;
        else if (wt[i - 1] <= w)
          K[i][w] = Math.max(val[i - 1] + K[i - 1][w - wt[i - 1]], K[i - 1][w]);
        else K[i][w] = K[i - 1][w];
      }
    return K[n][W];
  }

  static String lcs(String a, String b) {
    int m = a.length(), n = b.length();
    int[][] L = new int[m + 1][n + 1];
    for (int i = 1; i <= m; i++)
      for (int j = 1; j <= n; j++)
        L[i][j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? L[i - 1][j - 1] + 1
                : Math.max(L[i - 1][j], L[i][j - 1]);
    StringBuilder sb = new StringBuilder();
    for (int i = m, j = n; i > 0 && j > 0; ) {
      if (a.charAt(i - 1) == b.charAt(j - 1)) {
        sb.append(a.charAt(i - 1));
        i--;
        j--;
      } else if (L[i - 1][j] > L[i][j - 1]) i--;
      else j--;
    }
    return sb.reverse().toString();
  }

  static int edit(String s, String t) {
    int[] prev = new int[t.length() + 1];
    for (int j = 0; j < prev.length; j++) prev[j] = j;
    for (int i = 1; i <= s.length(); i++) {
      int[] cur = new int[prev.length];
      cur[0] = i;
      for (int j = 1; j < cur.length; j++)
        cur[j] =
            Math.min(
                Math.min(cur[j - 1], prev[j]) + 1,
                prev[j - 1] + (s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1));
      prev = cur;
    }
    return prev[t.length()];
  }

  static int lis(int... a) {
    int[] tails = new int[a.length];
    int size = 0;
    for (int x : a) {
      int i = 0, j = size;
      while (i != j) {
        int m = (i + j) / 2;
        if (tails[m] < x) i = m + 1;
        else j = m;
      }
      tails[i] = x;
      if (i == size) ++size;
    }
    return size;
  }

  static long coins(int[] S, int n) {
    long[] t = new long[n + 1];
    t[0] = 1;
    for (int c : S) for (int j = c; j <= n; j++) t[j] += t[j - c];
    return t[n];
  }

  static Map<String, Long> memo = new HashMap<>();

  static long paths(int r, int c) {
    if (r == 1 || c == 1) return 1;
    String key = r + "," + c;
    if (memo.containsKey(key)) return memo.get(key);
    long v = paths(r - 1, c) + paths(r, c - 1);
    memo.put(key, v);
    return v;
  }

  static int matrixChain(int[] p) {
    int n = p.length;
    int[][] m = new int[n][n];
    for (int L = 2; L < n; L++)
      for (int i = 1; i < n - L + 1; i++) {
        int j = i + L - 1;
        m[i][j] = Integer.MAX_VALUE;
        for (int k = i; k <= j - 1; k++) {
          int q = m[i][k] + m[k + 1][j] + p[i - 1] * p[k] * p[j];
          if (q < m[i][j]) m[i][j] = q;
        }
      }
    return m[1][n - 1];
  }

  static int kadane(int[] a) {
    int best = a[0], cur = a[0], s = 0, from = 0, to = 0;
    for (int i = 1; i < a.length; i++) {
      if (cur < 0) {
        cur = a[i];
        s = i;
      } else cur += a[i];
      if (cur > best) {
        best = cur;
        from = s;
        to = i;
      }
    }
    System.out.println("from " + from + " to " + to);
    return best;
  }

  static boolean subsetSum(int[] set, int n, int sum) {
    if (sum == 0) return true;
    if (n == 0) return false;
    if (set[n - 1] > sum) return subsetSum(set, n - 1, sum);
    return subsetSum(set, n - 1, sum) || subsetSum(set, n - 1, sum - set[n - 1]);
  }

  static String longestPalindrome(String s) {
    int start = 0, len = 0;
    for (int i = 0; i < s.length(); i++)
      for (int odd = 0; odd < 2; odd++) {
        int l = i, r = i + odd;
        while (l >= 0 && r < s.length() && s.charAt(l) == s.charAt(r)) {
          l--;
          r++;
        }
        if (r - l - 1 > len) {
          len = r - l - 1;
          start = l + 1;
        }
      }
    return s.substring(start, start + len);
  }

  public static void main(String[] args) {
    System.out.println(knapsack(50, new int[] {10, 20, 30}, new int[] {60, 100, 120}));
    System.out.println(lcs("AGGTABXYZQ", "GXTXAYBQ") + " " + lcs("", "abc").isEmpty());
    System.out.println(
        edit("kitten", "sitting") + " " + edit("", "abc") + " " + edit("flaw", "lawn"));
    System.out.println(lis(10, 9, 2, 5, 3, 7, 101, 18) + " " + lis());
    System.out.println(coins(new int[] {1, 2, 5, 10, 20, 50, 100, 200}, 200) + " " + paths(17, 17));
    System.out.println(matrixChain(new int[] {40, 20, 30, 10, 30}));
    System.out.println(kadane(new int[] {-2, 1, -3, 4, -1, 2, 1, -5, 4}));
    System.out.println(
        subsetSum(new int[] {3, 34, 4, 12, 5, 2}, 6, 9)
            + " "
            + subsetSum(new int[] {3, 34, 4, 12, 5, 2}, 6, 30));
    System.out.println(
        longestPalindrome("forgeeksskeegfor") + " " + longestPalindrome("abacdfgdcaba"));
  }
}
