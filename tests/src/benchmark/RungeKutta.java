public class RungeKutta {
  static double f(double t, double y) {
    return y * Math.sin(t) - t * 0.1;
  }

  public static void main(String[] args) {
    double y = 1, h = 0.005, t = 0;
    for (int i = 0; i < 3000; i++) {
      double k1 = f(t, y),
          k2 = f(t + h / 2, y + h * k1 / 2),
          k3 = f(t + h / 2, y + h * k2 / 2),
          k4 = f(t + h, y + h * k3);
      y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6;
      t += h;
    }
    System.out.printf("%.9f%n", y);
  }
}
