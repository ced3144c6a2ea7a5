public class GreatestDivisor {
  static int gcd(int a, int b) {
    while (b != 0) {
      int rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int a = 1; a < 400; a++) {
      for (int b = 1; b < 400; b++) {
        sum += gcd(a, b);
      }
    }
    System.out.println(sum);
  }
}
