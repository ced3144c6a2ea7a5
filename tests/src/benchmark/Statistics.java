public class Statistics {
  static double mean(double[] x) {
    double s = 0;
    for (double v : x) s += v;
    return s / x.length;
  }
  static double deviation(double[] x) {
    double m = mean(x), s = 0;
    for (double v : x) s += (v - m) * (v - m);
    return Math.sqrt(s / (x.length - 1));
  }
  static double[] fit(double[] x, double[] y) {
    double sx = 0, sy = 0, sxx = 0, sxy = 0;
    int n = x.length;
    for (int i = 0; i < n; i++) {
      sx += x[i]; sy += y[i]; sxx += x[i] * x[i]; sxy += x[i] * y[i];
    }
    double slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    return new double[] {slope, (sy - slope * sx) / n};
  }
  public static void main(String[] args) {
    double[] x = new double[800], y = new double[800];
    for (int i = 0; i < x.length; i++) { x[i] = i / 10.0; y[i] = 3 * x[i] + 2 + (i % 3 - 1); }
    System.out.println(Math.round(mean(x)) + " " + Math.round(deviation(y)) + " " + Math.round(fit(x, y)[0]));
  }
}
