import java.util.ArrayList;
import java.util.List;

/** Recursion of many shapes, never deeper than 60 calls. */
public class Recursion {
  static int moves;

  static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  static void hanoi(int n, char from, char to, char via) {
    if (n == 0) {
      return;
    }
    hanoi(n - 1, from, via, to);
    moves++;
    if (moves <= 5) {
      System.out.print(from + ">" + to + " ");
    }
    hanoi(n - 1, via, to, from);
  }

  static void permute(char[] a, int k, List<String> out) {
    if (k == a.length) {
      out.add(new String(a));
      return;
    }
    for (int i = k; i < a.length; i++) {
      char t = a[k];
      a[k] = a[i];
      a[i] = t;
      permute(a, k + 1, out);
      a[i] = a[k];
      a[k] = t;
    }
  }

  static int ackermann(int m, int n) {
    if (m == 0) {
      return n + 1;
    }
    return n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
  }

  static boolean even(int n) {
    return n == 0 || odd(n - 1);
  }

  static boolean odd(int n) {
    return n != 0 && even(n - 1);
  }

  static long power(long base, int exp) {
    if (exp == 0) {
      return 1;
    }
    long half = power(base, exp / 2);
    return exp % 2 == 0 ? half * half : half * half * base;
  }

  static void subsets(int[] set, int i, int sum, int target, String chosen) {
    if (sum == target) {
      System.out.print("[" + chosen.trim() + "]");
    }
    for (int j = i; j < set.length; j++) {
      if (sum + set[j] <= target) {
        subsets(set, j + 1, sum + set[j], target, chosen + " " + set[j]);
      }
    }
  }

  static int queens(int row, int n, int[] cols) {
    if (row == n) {
      return 1;
    }
    int count = 0;
    next:
    for (int c = 0; c < n; c++) {
      for (int r = 0; r < row; r++) {
        if (cols[r] == c || Math.abs(cols[r] - c) == row - r) {
          continue next;
        }
      }
      cols[row] = c;
      count += queens(row + 1, n, cols);
    }
    return count;
  }

  static String reverse(String s) {
    return s.isEmpty() ? s : reverse(s.substring(1)) + s.charAt(0);
  }

  public static void main(String[] args) {
    System.out.println(fib(15));
    hanoi(6, 'A', 'C', 'B');
    System.out.println(moves);
    List<String> perms = new ArrayList<>();
    permute("abc".toCharArray(), 0, perms);
    System.out.println(perms);
    System.out.println(ackermann(2, 3));
    System.out.println(even(30) + " " + odd(30));
    System.out.println(power(3, 41) + " " + power(-7, 30));
    subsets(new int[] {1, 2, 3, 4, 5, 6}, 0, 0, 9, "");
    System.out.println();
    System.out.println(queens(0, 6, new int[6]));
    System.out.println(reverse("recursion"));
  }
}
