public class Simpson {
  static double f(double x) {
    return x * x * x - 2 * x + 1 / (1 + x * x);
  }

  static double simpson(double a, double b, int n) {
    double h = (b - a) / n, s = f(a) + f(b);
    for (int i = 1; i < n; i++) s += f(a + i * h) * (i % 2 == 0 ? 2 : 4);
    return s * h / 3;
  }

  public static void main(String[] x) {
    System.out.println((int) (simpson(0, 3, 4000) * 1000));
  }
}
