public class LuckyNumbers {
  static boolean isPalindrome(long n) {
    long r = 0, m = n;
    while (m > 0) {
      r = r * 10 + m % 10;
      m /= 10;
    }
    return r == n;
  }

  static boolean isHappy(int n) {
    int slow = n, fast = n;
    do {
      slow = step(slow);
      fast = step(step(fast));
    } while (slow != fast);
    return slow == 1;
  }

  static int step(int n) {
    int s = 0;
    while (n != 0) {
      int d = n % 10;
      s += d * d;
      n /= 10;
    }
    return s;
  }

  public static void main(String[] args) {
    int p = 0, h = 0;
    for (int i = 1; i < 800; i++) {
      if (isPalindrome((long) i * i)) p++;
      if (isHappy(i)) h++;
    }
    System.out.println(p + " " + h);
  }
}
