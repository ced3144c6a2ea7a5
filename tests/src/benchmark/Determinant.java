// at most 2.4 times: a quotient may be infinite.
public class Determinant {
  static double determinant(double[][] m) {
    int n = m.length;
    double det = 1;
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c + 1; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[pivot][c])) pivot = r;
      if (Math.abs(m[pivot][c]) < 1e-9) return 0;
      if (pivot != c) {
        double[] t = m[pivot]; m[pivot] = m[c]; m[c] = t;
        det = -det;
      }
      det *= m[c][c];
      for (int r = c + 1; r < n; r++) {
        double f = m[r][c] / m[c][c];
        for (int k = c; k < n; k++) m[r][k] -= f * m[c][k];
      }
    }
    return det;
  }
  public static void main(String[] args) {
    int n = 14;
    double[][] m = new double[n][n];
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) m[i][j] = (i * 3 + j * 5) % 7 + (i == j ? 9 : 0);
    System.out.println(determinant(m) > 0);
  }
}
