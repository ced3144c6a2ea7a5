/** Conversions, overflows, operators with narrowing. */
public class ConversionTable {
  public static void main(String[] args) {
    System.out.println(
        (byte) 128
            + " "
            + (byte) -129
            + " "
            + (short) 32768
            + " "
            + (char) 65.7
            + " "
            + (int) 1e20
            + " "
            + (int) Double.NaN
            + " "
            + (long) Float.POSITIVE_INFINITY
            + " "
            + (int) -0.9
            + " "
            + (byte) 300.7
            + " "
            + (char) -1 % 100
            + " "
            + (short) 1e10
            + " "
            + (int) 'é'
            + " "
            + (float) 16777217
            + " "
            + (double) 0.1f
            + " "
            + (int) 3000000000L
            + " "
            + (long) 1e19);
    System.out.println(
        Integer.MAX_VALUE
            + 1
            + " "
            + (Integer.MIN_VALUE - 1)
            + " "
            + -Integer.MIN_VALUE
            + " "
            + Math.abs(Integer.MIN_VALUE)
            + " "
            + Integer.MIN_VALUE / -1
            + " "
            + Integer.MIN_VALUE % -1
            + " "
            + (Long.MAX_VALUE + 1)
            + " "
            + Long.MIN_VALUE / -1
            + " "
            + (int) (Long.MAX_VALUE)
            + " "
            + 46341 * 46341
            + " "
            + 1000000 * 1000000
            + " "
            + 1000000L * 1000000);
    System.out.println(
        7 / 2
            + " "
            + -7 / 2
            + " "
            + 7 / -2
            + " "
            + 7 % -3
            + " "
            + -7 % 3
            + " "
            + 7.5 % 2
            + " "
            + -7.5 % 2
            + " "
            + 1 / 3.0f
            + " "
            + 5 / 2 * 2.0
            + " "
            + 'a' / 2
            + " "
            + (char) ('a' + 1)
            + ('a' + 1)
            + " "
            + 1.0 / 0
            + " "
            + -1.0 / 0
            + " "
            + 0.0 / 0
            + " "
            + (0.0 == -0.0)
            + " "
            + Double.valueOf(0.0).equals(-0.0)
            + " "
            + (Double.NaN == Double.NaN)
            + " "
            + Double.valueOf(Double.NaN).equals(Double.NaN));
    System.out.println(
        1
            + 2
            + "3"
            + 4
            + 5
            + " "
            + 'a'
            + 'b'
            + " "
            + ('a' + 'b')
            + " "
            + (char) 97
            + 1
            + " "
            + null
            + true
            + 1.0f
            + 1e-10
            + 100f
            + 1e7
            + 1.0e6
            + 123456.789f
            + 0.00001f
            + (double) 1234567890123L);
    int i = 0x80000000;
    long l = 0x80000000;
    System.out.println(
        i
            + " "
            + l
            + " "
            + (i >>> 1)
            + " "
            + (l >>> 1)
            + " "
            + (i >> 31)
            + " "
            + (i << 1)
            + " "
            + (1 << 32)
            + " "
            + (1L << 32)
            + " "
            + (-1 >>> 31)
            + " "
            + (-1L >>> 63)
            + " "
            + (byte) (0xff >>> 1)
            + " "
            + ((byte) 0x80 >> 1)
            + " "
            + (0xff & (byte) -1)
            + " "
            + (~0)
            + " "
            + (5 & 3 | 4 ^ 1)
            + " "
            + (char) (0x41 | 0x20));
    short s = 10;
    s += 5.7;
    s *= 2;
    s -= 'a';
    System.out.println(s);
    byte b = (byte) 200;
    b >>= 1;
    b ^= 0x55;
    System.out.println(b);
    char c = 'x';
    c++;
    c -= 2;
    System.out.println(c + " " + (int) c);
    int x = 10;
    x /= 3.3;
    x %= 2;
    x <<= 5;
    x |= 1;
    x ^= x;
    System.out.println(x);
    long m = 5;
    m *= 2.5;
    m >>>= 1;
    System.out.println(m);
    float f = 1.1f;
    f += 1;
    f *= f;
    double d = f;
    System.out.println(
        f
            + " "
            + d
            + " "
            + (float) d
            + " "
            + (f == d)
            + " "
            + (1.1f == 1.1)
            + " "
            + 0.1f * 3
            + " "
            + 0.1 * 3
            + " "
            + 3.0e-45f
            + " "
            + (float) 1e-46);
    System.out.println(
        Float.MIN_VALUE
            + " "
            + Double.MAX_VALUE
            + " "
            + Long.MIN_VALUE
            + " "
            + Byte.MIN_VALUE
            + " "
            + (int) Character.MAX_VALUE
            + " "
            + Short.MAX_VALUE
            + " "
            + Float.MIN_NORMAL
            + " "
            + Math.ulp(1.0));
    System.out.println(
        Math.round(2.5)
            + " "
            + Math.round(-2.5)
            + " "
            + Math.round(2.4f)
            + " "
            + Math.rint(2.5)
            + " "
            + Math.floor(-1.1)
            + " "
            + Math.ceil(-0.5)
            + " "
            + Math.floorMod(-7, 3)
            + " "
            + Math.floorDiv(-7, 3)
            + " "
            + (int) Math.signum(-5.0)
            + " "
            + Math.hypot(3, 4)
            + " "
            + Math.cbrt(27)
            + " "
            + Math.pow(2, -2)
            + " "
            + Math.max(-0.0, 0.0)
            + " "
            + Math.min(1, 2L)
            + " "
            + Math.toDegrees(Math.PI)
            + " "
            + Math.atan2(1, 1));
    Long big = Long.valueOf(5);
    Object o = true ? 1 : 2.0;
    Object p = true ? (Object) 1 : 2.0;
    Object q = false ? 'a' : 98;
    System.out.println(
        o
            + " "
            + p
            + " "
            + q
            + " "
            + big.equals(5)
            + " "
            + big.equals(5L)
            + " "
            + new Integer(5).equals(5)
            + " "
            + (big == 5));
  }
}
