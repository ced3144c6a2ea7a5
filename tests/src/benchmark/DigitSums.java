public class DigitSums {
  static int digitSum(int n) {
    int s = 0;
    while (n > 0) {
      s += n % 10;
      n /= 10;
    }
    return s;
  }

  public static void main(String[] args) {
    int total = 0, best = 0, at = 0;
    for (int i = 1; i <= 3000; i++) {
      int d = digitSum(i * i);
      total += d;
      if (d > best) {
        best = d;
        at = i;
      }
    }
    System.out.println(total + " " + best + " " + at);
  }
}
