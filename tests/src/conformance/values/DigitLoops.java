/** Loops through the digits and bits of numbers, and some that only look like that. */
public class DigitLoops {
  static int digits(long n) {
    int sum = 0;
    while (n > 0) {
      sum += n % 10;
      n /= 10;
    }
    return sum;
  }

  static int signed(long n) {
    int sum = 0;
    while (n != 0) {
      sum += n % 1000;
      n /= 1000;
    }
    return sum;
  }

  static int large(long n, int start) {
    int sum = start;
    while (n > 0) {
      sum += n & 0x3fffffff;
      n >>= 3;
    }
    return sum;
  }

  static int skipping(int n) {
    int sum = 0;
    int turns = 0;
    while (n > 0) {
      turns++;
      if (turns < 100) {
        sum += 100_000_000;
        continue;
      }
      n /= 2;
    }
    return sum;
  }

  static int again(int n) {
    int sum = 0;
    int turns = 0;
    while (n > 1) {
      n /= 2;
      if (turns++ < 100) {
        n = n * 2 + 2;
      }
      sum += 99_999_999;
    }
    return sum;
  }

  static int inTest(int n) {
    int sum = 0;
    while (n > 0 && (n += 3) < 300_000) {
      n /= 2;
      sum += 90_000_000;
      if (sum < 0) {
        break;
      }
    }
    return sum;
  }

  static int negative(int n) {
    int sum = 0;
    int turns = 0;
    while (n != 0) {
      n >>= 1;
      sum += 80_000_000;
      if (++turns > 60) {
        break;
      }
    }
    return sum;
  }

  static int unsigned(int n) {
    int sum = 0;
    while (n != 0) {
      n >>>= 1;
      sum += 70_000_000;
    }
    return sum;
  }

  static int limit(int n) {
    int sum = 0;
    int turns = 0;
    while (n > -5) {
      n /= 3;
      sum += 77_777_777;
      if (++turns > 60) {
        break;
      }
    }
    return sum;
  }

  static int below(int n) {
    int sum = 0;
    while (n >= 1) {
      int d = n % 10;
      n = n / 10;
      sum += d * d * d;
    }
    return sum;
  }

  static int nested(long n) {
    int sum = 0;
    while (n > 0) {
      long m = n;
      while (m > 0) {
        sum += m % 7;
        m /= 7;
      }
      for (int i = 0; i < 3; i++) {
        sum += n % 5;
      }
      n /= 5;
    }
    return sum;
  }

  static int mixed(long n) {
    int sum = 0;
    sum += n;
    sum -= n / 3;
    for (int i = 0; i < 3; i++) {
      sum += n;
      sum += 0.5;
    }
    return sum;
  }

  static int factors(int n) {
    int sum = 0;
    for (int d = 2; d * d <= n; d++) {
      while (n % d == 0) {
        sum = sum * 31 + d;
        n /= d;
      }
    }
    return sum * 31 + n - 1;
  }

  static int down(int n) {
    int low = n;
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      low = low / 2;
      low--;
      sum = sum * 7 + (low - Integer.MAX_VALUE);
    }
    return sum;
  }

  static int root(int n) {
    int d = 46330;
    int turns = 0;
    while (d * d <= n && turns < 40) {
      d++;
      turns++;
    }
    return d * d + turns;
  }

  public static void main(String[] args) {
    System.out.println(digits(Long.MAX_VALUE) + " " + digits(0) + " " + digits(-5));
    System.out.println(signed(Long.MIN_VALUE) + " " + signed(123456789012345L));
    System.out.println(large(Long.MAX_VALUE, 5) + " " + large(Long.MAX_VALUE, Integer.MAX_VALUE));
    System.out.println(skipping(5) + " " + again(7) + " " + inTest(9) + " " + negative(-3) + " " + negative(9));
    System.out.println(unsigned(-1) + " " + unsigned(6) + " " + limit(8) + " " + below(987654321));
    System.out.println(nested(Long.MAX_VALUE) + " " + mixed(Long.MAX_VALUE) + " " + mixed(1L << 33));
    System.out.println(factors(2147483646) + " " + factors(97) + " " + factors(1024) + " " + factors(-8));
    System.out.println(down(100) + " " + down(3) + " " + down(Integer.MIN_VALUE));
    System.out.println(root(Integer.MAX_VALUE) + " " + root(2147395600) + " " + root(7));
  }
}
