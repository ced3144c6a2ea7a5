public class Leibniz {
  static double pi(int terms) {
    double sum = 0;
    for (int k = 0; k < terms; k++) {
      if (k % 2 == 0) sum += 1.0 / (2 * k + 1);
      else sum -= 1.0 / (2 * k + 1);
    }
    return 4 * sum;
  }
  static double simpson(double a, double b, int n) {
    double h = (b - a) / n, s = 0;
    for (int i = 0; i <= n; i++) {
      double x = a + i * h;
      double y = x * x * x - 2 * x + 1;
      s += i == 0 || i == n ? y : i % 2 == 1 ? 4 * y : 2 * y;
    }
    return s * h / 3;
  }
  public static void main(String[] args) {
    System.out.println((int) (pi(5000) * 1000) + " " + Math.round(simpson(0, 2, 2000) * 10));
  }
}
