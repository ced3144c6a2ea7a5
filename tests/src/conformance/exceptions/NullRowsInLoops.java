/**
 * Rows that may be null, or of another length, in loops: which fault comes, and with which words.
 */
public class NullRowsInLoops {
  static int[][] make(int n) {
    int[][] t = new int[n][];
    for (int i = 0; i < n; i++) if (i != 3) t[i] = new int[i + 1];
    return t;
  }

  static int sum(int[][] t, int n) {
    int s = 0;
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) s += t[i][j];
    return s;
  }

  static void fill(int[][] t, int n) {
    for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) t[i][j] = j;
  }

  static int plus(int[][] t, int n) {
    int s = 0;
    for (int i = 0; i + 1 < n; i++) {
      int k = i / 2;
      s += t[i][k];
      s += t[i + 1][k];
      t[i + 1][k] = s * 2;
    }
    return s;
  }

  public static void main(String[] args) {
    int[][] t = make(6);
    try {
      System.out.println(sum(t, 6));
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
    try {
      fill(t, 6);
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
    try {
      plus(t, 6);
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
    t[3] = new int[2];
    try {
      fill(t, 6);
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
    try {
      plus(t, 6);
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
    t[2] = null;
    System.out.println(sum(t, 3));
  }
}
