public class NewtonRoot {
  static double sqrt(double x) {
    double guess = x / 2;
    for (int i = 0; i < 20; i++) {
      double next = (guess + x / guess) / 2;
      if (Math.abs(next - guess) < 1e-12) break;
      guess = next;
    }
    return guess;
  }
  static double simpson(int n) {
    double h = 1.0 / n;
    double sum = 0;
    for (int i = 0; i <= n; i++) {
      double x = i * h;
      double f = 4.0 / (1.0 + x * x);
      if (i == 0 || i == n) sum += f;
      else if (i % 2 == 1) sum += 4 * f;
      else sum += 2 * f;
    }
    return sum * h / 3;
  }
  public static void main(String[] args) {
    double total = 0;
    for (int i = 1; i < 300; i++) total += sqrt(i);
    System.out.println((int) (total * 1000) + " " + (int) (simpson(1000) * 1000000));
  }
}
