/** Division truncates toward zero; the remainder has the dividend's sign; zero divisors throw. */
public class DivisionRemainder {
  static void show(int a, int b) {
    System.out.println(a + "/" + b + " = " + a / b + ", " + a % b);
  }

  static void show(long a, long b) {
    System.out.println(a + "/" + b + " = " + a / b + "L, " + a % b + "L");
  }

  static int divide(int a, int b) {
    try {
      return a / b;
    } catch (ArithmeticException e) {
      System.out.println("caught " + e.getMessage());
      return -999;
    }
  }

  public static void main(String[] args) {
    int[] values = {7, -7, 3, -3, 1, -1, 0, Integer.MAX_VALUE, Integer.MIN_VALUE};
    for (int a : values) {
      for (int b : values) {
        if (b != 0) {
          show(a, b);
        }
      }
    }
    show(9007199254740993L, -10L);
    show(-9007199254740993L, 10L);
    show(Long.MIN_VALUE, -1L);
    show(Long.MIN_VALUE, 7L);
    System.out.println(divide(1, 0));
    System.out.println(divide(-8, 3));
    try {
      System.out.println(5 % (args.length - args.length));
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    try {
      long zero = 0;
      System.out.println(5L / zero);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    try {
      long zero = 0;
      System.out.println(5L % zero);
    } catch (RuntimeException e) {
      System.out.println(e);
    }
    int x = -17;
    x /= 4;
    System.out.println(x);
    x %= 3;
    System.out.println(x);
    System.out.println(
        Math.floorDiv(-7, 2) + " " + Math.floorMod(-7, 2) + " " + Math.floorMod(7, -3));
    System.out.println(-5.5 % 2 + " " + 5.5 % -2 + " " + 7.0 / 2 + " " + 7 / 2 * 2.0);
    System.out.println(1.0 / 0 + " " + -1.0 / 0 + " " + 0.0 / 0 + " " + 5.0 % 0);
    System.out.println((byte) -128 / (byte) -1);
    System.out.println('a' / 2 + " " + 'z' % 10);
  }
}
