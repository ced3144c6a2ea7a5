public class SwappedRows {
  static void swap(int[][] a, int i, int j) {
    int[] t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  static int sum(int[][] a) {
    int s = 0;
    for (int i = 0; i < a.length; i++) for (int j = 0; j < a[0].length; j++) s = s * 3 + a[i][j];
    return s;
  }

  static void cross(long[][] a, long[][] b) {
    long[] t = a[0];
    a[0] = b[0];
    b[0] = t;
  }

  static long sum(long[][] a) {
    long s = 0;
    for (int i = 0; i < a.length; i++) for (int j = 0; j < a[0].length; j++) s = s * 3 + a[i][j];
    return s;
  }

  static double[][] later(double[][] a, double[][] b) {
    double[] t = a[0];
    for (int k = 0; k < 2; k++) {
      a[1] = t;
      a = b;
    }
    return a;
  }

  static double sum(double[][] a) {
    double s = 0;
    for (int i = 0; i < a.length; i++) for (int j = 0; j < a[0].length; j++) s = s * 3 + a[i][j];
    return s;
  }

  public static void main(String[] args) {
    int[][] x = {{1, 2}, {3, 4}, {5, 6}};
    swap(x, 0, 2);
    System.out.println(sum(x));
    long[][] p = {{1, 2}, {3, 4}}, q = {{1, 2, 3}, {4, 5, 6}};
    cross(p, q);
    try {
      System.out.println(sum(p));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(sum(q));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    double[][] d = later(new double[][] {{1}, {2}}, new double[][] {{1, 2, 3}, {4, 5, 6}});
    try {
      System.out.println(sum(d));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }
}
