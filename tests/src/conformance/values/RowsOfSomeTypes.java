/** Rows that are put into arrays of one type, beside arrays of others whose rows stay. */
public class RowsOfSomeTypes {
  static int inside(int[][] d, int y, int x) {
    try {
      return d[y][x];
    } catch (ArrayIndexOutOfBoundsException e) {
      return -d.length;
    }
  }

  static int fresh(int h, int w, int y, int x, char[][] letters) {
    int[][] d = new int[h][w];
    int sum = 0;
    if (y >= 0 && y < h && x >= 0 && x < w && letters[y][x] != '#') {
      d[y][x] = 5;
      sum += d[y][x];
    }
    return sum;
  }

  static int replacedThroughObjects(int h, int w) {
    int[][] d = new int[h][w];
    Object[] rows = d;
    rows[0] = new int[1];
    try {
      return d[0][w - 1];
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
      return -1;
    }
  }

  static String replacedTexts(int n) {
    String[][] names = new String[n][n];
    Object[][] all = names;
    all[1] = new String[] {"short"};
    try {
      return names[1][n - 1];
    } catch (ArrayIndexOutOfBoundsException e) {
      return e.getMessage();
    }
  }

  static int copied(int n) {
    long[][] from = {{1}, {2, 3}};
    long[][] to = new long[n][n];
    System.arraycopy(from, 0, to, 0, 2);
    try {
      return (int) to[0][n - 1];
    } catch (ArrayIndexOutOfBoundsException e) {
      return -7;
    }
  }

  static int deep(int n) {
    short[][][] cube = new short[n][n][n];
    cube[1] = new short[][] {{1}, {2, 3}, {4}};
    int sum = 0;
    for (short[][] plane : cube) {
      for (int i = 0; i < n; i++) {
        try {
          sum += plane[i][n - 1] + 1;
        } catch (ArrayIndexOutOfBoundsException e) {
          sum -= 10;
        }
      }
    }
    return sum;
  }

  static int sorted(byte[][] rows, int n) {
    byte[][] d = new byte[n][2];
    d[0][1] = 9;
    java.util.Arrays.sort(d, (a, b) -> a[1] - b[1]);
    return d[n - 1][1] + rows.length;
  }

  public static void main(String[] args) {
    char[][] letters = new char[3][];
    for (int i = 0; i < 3; i++) {
      letters[i] = "ab#cd".toCharArray();
    }
    letters[2] = new char[] {'x'};
    System.out.println(fresh(3, 5, 1, 1, letters) + " " + fresh(3, 5, 0, 2, letters));
    try {
      fresh(3, 5, 2, 3, letters);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(inside(new int[2][3], 1, 2) + " " + inside(new int[2][3], 2, 0));
    System.out.println(replacedThroughObjects(2, 4));
    System.out.println(replacedTexts(3));
    System.out.println(copied(3));
    System.out.println(deep(3));
    System.out.println(sorted(new byte[4][1], 3));
  }
}
