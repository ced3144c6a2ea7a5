public class Gauss {
  static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int p = 0; p < n; p++) {
      int max = p;
      for (int i = p + 1; i < n; i++) if (Math.abs(a[i][p]) > Math.abs(a[max][p])) max = i;
      double[] t = a[p];
      a[p] = a[max];
      a[max] = t;
      double s = b[p];
      b[p] = b[max];
      b[max] = s;
      for (int i = p + 1; i < n; i++) {
        double f = a[i][p] / a[p][p];
        b[i] -= f * b[p];
        for (int j = p; j < n; j++) a[i][j] -= f * a[p][j];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = 0;
      for (int j = i + 1; j < n; j++) sum += a[i][j] * x[j];
      x[i] = (b[i] - sum) / a[i][i];
    }
    return x;
  }

  public static void main(String[] args) {
    int n = 20;
    double[][] a = new double[n][n];
    double[] b = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) a[i][j] = (i * 7 + j * 3) % 11 + (i == j ? 20 : 0);
      b[i] = i;
    }
    double[] x = solve(a, b);
    System.out.println(Math.round(x[0] * 1000) + " " + Math.round(x[n - 1] * 1000));
  }
}
