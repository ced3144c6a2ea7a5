public class Matrix3 {
  static double[][] mul(double[][] a, double[][] b) {
    double[][] c = new double[3][3];
    for (int i = 0; i < 3; i++)
      for (int j = 0; j < 3; j++) for (int k = 0; k < 3; k++) c[i][j] += a[i][k] * b[k][j];
    return c;
  }

  public static void main(String[] args) {
    double[][] m = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    double s = Math.sin(0.1), c = Math.cos(0.1);
    double[][] r = {{c, -s, 0}, {s, c, 0}, {0, 0, 1}};
    for (int i = 0; i < 150; i++) m = mul(m, r);
    System.out.println(Math.round(m[0][0] * 1000) + " " + Math.round(m[1][0] * 1000));
  }
}
