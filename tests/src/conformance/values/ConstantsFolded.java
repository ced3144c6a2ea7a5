/**
 * Constant expressions: overflow, division left for run time, casts, conditionals, strings; dead
 * branches (JLS 15.29, 14.22).
 */
public class ConstantsFolded {
  static final int MAX = Integer.MAX_VALUE + 1,
      SH = 1 << 35,
      DIV = -7 / 2,
      REM = -7 % 3,
      BIG = 0x7fffffff * 2,
      NEG = -(Integer.MIN_VALUE),
      CAST = (byte) 300 + (char) 70000 + (short) -40000 + (int) 3.99e20;
  static final long L = 1L << 63 >> 62,
      LL = Long.MAX_VALUE * 2 + 1,
      USH = -1 >>> 28,
      USHL = -1L >>> 60;
  static final double D = 0.0 / 0.0, I = 1 / 0.0, Z = -0.0, E = 1e308 * 10;
  static final float F = 16777217,
      FF = 0.1f + 0.2f,
      FD = (float) (0.1 + 0.2),
      FM = Float.MAX_VALUE * 2;
  static final char C = 'a' + 1, CC = (char) ('z' - 25), CM = Character.MAX_VALUE;
  static final boolean B = 1 < 2 && "a" == "a" | false ^ true, NB = D != D;
  static final String S =
      "v" + MAX + C + D + F + L + B + null2() + (B ? "t" : 'f') + 1 + 2 + (1 + 2) + 'c' + 1L + 1.0f;
  static final byte BY = (byte) (127 + 1);
  static final short SS = (short) 0x18000;

  static String null2() {
    return null;
  }

  static final boolean DEBUG = false;
  static final int K = DEBUG ? 1 / 1 : 2;

  static int zero() {
    final int z = 0;
    try {
      return 5 / z;
    } catch (ArithmeticException e) {
      return -1;
    }
  }

  static int dead() {
    int n = 0;
    if (DEBUG) n += 100;
    if (!DEBUG) n++;
    do {
      n += 10;
    } while (DEBUG);
    if (true || n > 5) n += 1000;
    n += DEBUG && n > 0 ? 5 : 7;
    return n;
  }

  static String cond(int x) {
    final boolean always = true;
    if (always) {
      return "always" + x;
    } else {
      return "never";
    }
  }

  public static void main(String[] args) {
    System.out.println(
        MAX + " " + SH + " " + DIV + " " + REM + " " + BIG + " " + NEG + " " + CAST + " " + L + " "
            + LL + " " + USH + " " + USHL);
    System.out.println(
        D + " " + I + " " + Z + " " + E + " " + F + " " + FF + " " + FD + " " + FM + " " + C + CC
            + (int) CM + " " + B + NB + " " + BY + " " + SS + K);
    System.out.println(S + " " + zero() + dead() + cond(1));
    final String a = "x", b = a + 'y';
    System.out.println(
        (b == "xy")
            + " "
            + (int) 'x'
            + (char) 120
            + (5 / 2.0 == 2.5)
            + (1.0f == 1.0)
            + (0.1f == 0.1)
            + ('a' == 97)
            + (10_000_000_000L == 1e10)
            + (0.0 == -0.0));
    switch (C) {
      case 'a' + 1:
        System.out.println("b");
    }
    try {
      System.out.println(1 / 0);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(1L % 0L);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(1 % 0.0 + 5 / 0f);
  }
}
