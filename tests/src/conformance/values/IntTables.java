/** Every int operator over pairs of edge values. */
public class IntTables {
  static int[] edges = {
    0,
    1,
    -1,
    2,
    -2,
    3,
    7,
    -7,
    31,
    32,
    33,
    127,
    128,
    -128,
    -129,
    255,
    256,
    32767,
    32768,
    -32768,
    65535,
    65536,
    46340,
    46341,
    -46341,
    0x3fffffff,
    0x40000000,
    -0x40000000,
    -0x40000001,
    0x7ffffffe,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    Integer.MIN_VALUE + 1
  };

  public static void main(String[] args) {
    for (int a : edges) {
      int h = 0;
      long wide = 0;
      for (int b : edges) {
        h = h * 31 + (a + b);
        h = h * 31 + (a - b);
        h = h * 31 + a * b;
        h = h * 31 + (a & b);
        h = h * 31 + (a | b);
        h = h * 31 + (a ^ b);
        h = h * 31 + (a << b);
        h = h * 31 + (a >> b);
        h = h * 31 + (a >>> b);
        if (b != 0) {
          h = h * 31 + a / b;
          h = h * 31 + a % b;
          h = h * 31 + Math.floorMod(a, b) + Math.floorDiv(a, b);
        } else {
          try {
            h += a / b;
          } catch (ArithmeticException e) {
            h += e.getMessage().length();
          }
          try {
            h += a % b;
          } catch (ArithmeticException e) {
            h += 7;
          }
        }
        h =
            h * 31
                + ((a < b ? 1 : 0)
                    | (a <= b ? 2 : 0)
                    | (a > b ? 4 : 0)
                    | (a >= b ? 8 : 0)
                    | (a == b ? 16 : 0)
                    | (a != b ? 32 : 0));
        wide = wide * 31 + (long) a * b + (long) a - b + ((long) a << (b & 63));
        h += (a + b) * (a - b) + a * b * 3 - (a ^ b) * a;
        int c = a;
        c += b;
        c *= b;
        c -= 3;
        c <<= 2;
        c >>>= 1;
        c ^= a;
        c |= 5;
        c &= ~b;
        c >>= b;
        if (b != 0) {
          c /= b;
          c %= b;
        }
        h ^= c;
      }
      h +=
          -a
              + ~a
              + a++
              - --a
              + (byte) a
              + (short) a
              + (char) a
              + (int) (float) a
              + (int) (double) a;
      System.out.println(
          a
              + " "
              + h
              + " "
              + wide
              + " "
              + (byte) a
              + " "
              + (short) a
              + " "
              + (int) (char) a
              + " "
              + (long) a
              + " "
              + (float) a
              + " "
              + (double) a
              + " "
              + -a
              + " "
              + ~a
              + " "
              + Math.abs(a));
    }
  }
}
