public class PrimeCount {
  static boolean isPrime(int n) {
    if (n < 2) {
      return false;
    }
    for (int d = 2; d * d <= n; d++) {
      if (n % d == 0) {
        return false;
      }
    }
    return true;
  }

  public static void main(String[] args) {
    int count = 0;
    for (int i = 0; i < 25000; i++) {
      if (isPrime(i)) {
        count++;
      }
    }
    System.out.println(count);
  }
}
