/** Every long operator over pairs of edge values. */
public class LongTables {
  static long[] edges = {
    0,
    1,
    -1,
    2,
    -3,
    10,
    63,
    64,
    65,
    255,
    -256,
    65536,
    3037000499L,
    3037000500L,
    0x7fffffffL,
    0x80000000L,
    -0x80000000L,
    0xffffffffL,
    0x100000000L,
    1L << 53,
    (1L << 53) + 1,
    -(1L << 62),
    0x3fffffffffffffffL,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1
  };

  public static void main(String[] args) {
    for (long a : edges) {
      long h = 0;
      for (long b : edges) {
        h = h * 31 + (a + b);
        h = h * 31 + (a - b);
        h = h * 31 + a * b;
        h = h * 31 + (a & b);
        h = h * 31 + (a | b);
        h = h * 31 + (a ^ b);
        h = h * 31 + (a << b);
        h = h * 31 + (a >> b);
        h = h * 31 + (a >>> b);
        h = h * 31 + (a >>> (int) b);
        if (b != 0) {
          h = h * 31 + a / b;
          h = h * 31 + a % b;
          h = h * 31 + Math.floorMod(a, b);
        } else {
          try {
            h += a / b;
          } catch (ArithmeticException e) {
            h += e.getMessage().length();
          }
        }
        h = h * 31 + (a < b ? 1 : 2) + (a == b ? 4 : 8) + (a >= b ? 16 : 32) + Long.compare(a, b);
        long c = a;
        c += b;
        c *= b;
        c <<= 3;
        c >>>= 2;
        c ^= a;
        c -= b;
        h ^= c;
        int i = (int) a;
        i += b;
        i *= b;
        i -= a;
        h += i;
        i <<= b;
        h ^= i;
      }
      h += -a + ~a + a++ - --a;
      System.out.println(
          a
              + " "
              + h
              + " "
              + (int) a
              + " "
              + (short) a
              + " "
              + (byte) a
              + " "
              + (int) (char) a
              + " "
              + (float) a
              + " "
              + (double) a
              + " "
              + (long) (double) a
              + " "
              + (long) (float) a
              + " "
              + Math.abs(a));
    }
  }
}
