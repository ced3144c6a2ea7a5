/** The static methods of Integer and Long over edge values. */
public class BoxMethods {
  public static void main(String[] args) {
    int[] ints = {
      0,
      1,
      -1,
      2,
      7,
      -8,
      255,
      256,
      1 << 30,
      0x12345678,
      0x80000001,
      Integer.MAX_VALUE,
      Integer.MIN_VALUE
    };
    for (int n : ints) {
      System.out.println(
          n
              + " "
              + Integer.toBinaryString(n)
              + " "
              + Integer.toHexString(n)
              + " "
              + Integer.toOctalString(n)
              + " "
              + Integer.toString(n, 36)
              + " "
              + Integer.toUnsignedString(n)
              + " "
              + Integer.toUnsignedLong(n)
              + " "
              + Integer.toUnsignedString(n, 16));
      System.out.println(
          Integer.bitCount(n)
              + " "
              + Integer.reverse(n)
              + " "
              + Integer.reverseBytes(n)
              + " "
              + Integer.highestOneBit(n)
              + " "
              + Integer.lowestOneBit(n)
              + " "
              + Integer.numberOfLeadingZeros(n)
              + " "
              + Integer.numberOfTrailingZeros(n)
              + " "
              + Integer.rotateLeft(n, 5)
              + " "
              + Integer.rotateRight(n, 37)
              + " "
              + Integer.rotateLeft(n, -3)
              + " "
              + Integer.signum(n)
              + " "
              + Integer.hashCode(n));
      for (int m : new int[] {1, -1, 3, Integer.MIN_VALUE})
        System.out.print(
            Integer.compare(n, m)
                + " "
                + Integer.compareUnsigned(n, m)
                + " "
                + Integer.divideUnsigned(n, m)
                + " "
                + Integer.remainderUnsigned(n, m)
                + " "
                + Integer.sum(n, m)
                + " "
                + Integer.max(n, m)
                + " "
                + Integer.min(n, m)
                + ";");
      System.out.println();
    }
    long[] longs = {
      0,
      1,
      -1,
      255,
      1L << 40,
      0x123456789ABCDEF0L,
      0x8000000000000001L,
      Long.MAX_VALUE,
      Long.MIN_VALUE
    };
    for (long n : longs) {
      System.out.println(
          n
              + " "
              + Long.toBinaryString(n)
              + " "
              + Long.toHexString(n)
              + " "
              + Long.toOctalString(n)
              + " "
              + Long.toString(n, 36)
              + " "
              + Long.toUnsignedString(n));
      System.out.println(
          Long.bitCount(n)
              + " "
              + Long.reverse(n)
              + " "
              + Long.reverseBytes(n)
              + " "
              + Long.highestOneBit(n)
              + " "
              + Long.lowestOneBit(n)
              + " "
              + Long.numberOfLeadingZeros(n)
              + " "
              + Long.numberOfTrailingZeros(n)
              + " "
              + Long.rotateLeft(n, 5)
              + " "
              + Long.rotateRight(n, 70)
              + " "
              + Long.signum(n)
              + " "
              + Long.hashCode(n));
      for (long m : new long[] {1, -1, 3, Long.MIN_VALUE})
        System.out.print(
            Long.compare(n, m)
                + " "
                + Long.compareUnsigned(n, m)
                + " "
                + Long.divideUnsigned(n, m)
                + " "
                + Long.remainderUnsigned(n, m)
                + ";");
      System.out.println();
    }
    System.out.println(
        Integer.MAX_VALUE
            + " "
            + Integer.MIN_VALUE
            + " "
            + Integer.SIZE
            + " "
            + Integer.BYTES
            + " "
            + Long.SIZE
            + " "
            + Byte.MAX_VALUE
            + " "
            + Short.MIN_VALUE
            + " "
            + (int) Character.MAX_VALUE
            + " "
            + Double.MAX_VALUE
            + " "
            + Float.MIN_VALUE
            + " "
            + Double.MIN_NORMAL
            + " "
            + Float.MAX_EXPONENT);
    System.out.println(
        Integer.parseInt("-123")
            + Integer.parseInt("7f", 16)
            + Integer.valueOf("12")
            + Integer.valueOf("zz", 36)
            + Integer.parseInt("+9")
            + Integer.parseUnsignedInt("4294967295")
            + " "
            + Long.parseLong("-9223372036854775808")
            + " "
            + Long.parseUnsignedLong("18446744073709551615")
            + " "
            + Integer.decode("0x10")
            + Integer.decode("-010")
            + Long.decode("#ff")
            + " "
            + Integer.parseInt("xx12yy", 2, 4, 10));
    System.out.println(
        Short.parseShort("-32768")
            + " "
            + Byte.parseByte("7f", 16)
            + " "
            + Short.toUnsignedInt((short) -1)
            + " "
            + Byte.toUnsignedInt((byte) -1)
            + " "
            + Byte.toUnsignedLong((byte) -2)
            + " "
            + Short.reverseBytes((short) 0x1234)
            + " "
            + Short.compare((short) 3, (short) 9)
            + " "
            + Byte.compare((byte) 3, (byte) -9)
            + " "
            + Byte.hashCode((byte) -3)
            + " "
            + Short.toString((short) 5));
    System.out.println(
        Boolean.parseBoolean("TRUE")
            + " "
            + Boolean.parseBoolean("yes")
            + " "
            + Boolean.logicalXor(true, false)
            + Boolean.logicalAnd(true, false)
            + Boolean.logicalOr(true, false)
            + Boolean.compare(true, false)
            + Boolean.hashCode(true)
            + Boolean.toString(false)
            + Boolean.valueOf("true")
            + Boolean.TRUE.compareTo(false)
            + Boolean.FALSE.equals(false));
  }
}
