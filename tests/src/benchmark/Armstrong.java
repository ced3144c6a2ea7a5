public class Armstrong {
  static boolean armstrong(int n) {
    int digits = String.valueOf(n).length(), sum = 0;
    for (int t = n; t > 0; t /= 10) {
      int p = 1, d = t % 10;
      for (int i = 0; i < digits; i++) p *= d;
      sum += p;
    }
    return sum == n;
  }
  static boolean palindrome(int n) {
    int r = 0;
    for (int t = n; t != 0; t /= 10) r = r * 10 + t % 10;
    return r == n;
  }
  static int digitalRoot(int n) {
    while (n > 9) { int s = 0; while (n > 0) { s += n % 10; n /= 10; } n = s; }
    return n;
  }
  public static void main(String[] args) {
    int a = 0, p = 0, r = 0;
    for (int i = 1; i < 1000; i++) {
      if (armstrong(i)) a++;
      if (palindrome(i)) p++;
      r += digitalRoot(i);
    }
    System.out.println(a + " " + p + " " + r);
  }
}
