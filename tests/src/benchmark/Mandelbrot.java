public class Mandelbrot {
  static int escape(double cr, double ci) {
    double x = 0;
    double y = 0;
    int n = 0;
    while (n < 50 && x * x + y * y < 4) {
      double t = x * x - y * y + cr;
      y = 2 * x * y + ci;
      x = t;
      n++;
    }
    return n;
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int i = 0; i < 60; i++) {
      for (int j = 0; j < 60; j++) {
        sum += escape(i / 16.0 - 2, j / 16.0 - 1.25);
      }
    }
    System.out.println(sum);
  }
}
