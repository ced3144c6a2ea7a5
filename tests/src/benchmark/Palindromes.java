public class Palindromes {
  static boolean isPal(int n) {
    int r = 0, m = n;
    while (m > 0) {
      r = r * 10 + m % 10;
      m /= 10;
    }
    return r == n;
  }

  static int digits(int n) {
    int s = 0;
    while (n != 0) {
      s += n % 10;
      n /= 10;
    }
    return s;
  }

  public static void main(String[] x) {
    int c = 0, t = 0;
    for (int i = 0; i < 9000; i++) {
      if (isPal(i)) c++;
      t += digits(i);
    }
    System.out.println(c + " " + t);
  }
}
