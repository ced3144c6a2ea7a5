public class WhileAndDoWhile {
  static int digits(int n) {
    int count = 0;
    do {
      count++;
      n /= 10;
    } while (n > 0);
    return count;
  }

  static int gcd(int a, int b) {
    while (b != 0) {
      int t = a % b;
      a = b;
      b = t;
    }
    return a;
  }

  static int collatz(int n) {
    int steps = 0;
    while (true) {
      if (n == 1) {
        return steps;
      }
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
      steps++;
    }
  }

  static int firstPower(int above) {
    int power = 1;
    for (; ; ) {
      power *= 2;
      if (power > above) {
        break;
      }
      System.out.println(power);
    }
    return power;
  }

  public static void main(String[] args) {
    System.out.println(digits(1234));
    System.out.println(gcd(12, 18));
    System.out.println(collatz(6));
    System.out.println(firstPower(20));
  }
}
