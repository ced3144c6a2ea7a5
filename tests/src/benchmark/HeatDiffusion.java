public class HeatDiffusion {
  public static void main(String[] x) {
    int n = 64;
    double[] u = new double[n];
    u[n / 2] = 100;
    for (int t = 0; t < 120; t++) {
      double[] v = new double[n];
      for (int i = 1; i < n - 1; i++) v[i] = u[i] + 0.1 * (u[i - 1] - 2 * u[i] + u[i + 1]);
      u = v;
    }
    double s = 0;
    for (double d : u) s += d;
    System.out.println((int) (s * 100 + 0.5));
  }
}
