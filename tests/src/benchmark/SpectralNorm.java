public class SpectralNorm {
  static double a(int i, int j) {
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
  }
  static void times(double[] v, double[] out) {
    for (int i = 0; i < v.length; i++) {
      double sum = 0;
      for (int j = 0; j < v.length; j++) sum += a(i, j) * v[j];
      out[i] = sum;
    }
  }
  static void transposed(double[] v, double[] out) {
    for (int i = 0; i < v.length; i++) {
      double sum = 0;
      for (int j = 0; j < v.length; j++) sum += a(j, i) * v[j];
      out[i] = sum;
    }
  }
  public static void main(String[] args) {
    int n = 24;
    double[] u = new double[n], v = new double[n], w = new double[n];
    java.util.Arrays.fill(u, 1.0);
    for (int i = 0; i < 3; i++) {
      times(u, w); transposed(w, v);
      times(v, w); transposed(w, u);
    }
    double vbv = 0, vv = 0;
    for (int i = 0; i < n; i++) { vbv += u[i] * v[i]; vv += v[i] * v[i]; }
    System.out.println((int) (Math.sqrt(vbv / vv) * 10000));
  }
}
