/** Shift counts are masked; >>> fills with zeros in 32 or 64 bits. */
public class Shifts {
  static int rotate(int x, int n) {
    return (x << n) | (x >>> (32 - n));
  }

  static long rotate(long x, int n) {
    return (x << n) | (x >>> -n);
  }

  public static void main(String[] args) {
    int[] counts = {0, 1, 5, 16, 31, 32, 33, 63, 64, -1, -31};
    int[] values = {1, -1, 0x12345678, Integer.MIN_VALUE, 255};
    for (int v : values) {
      StringBuilder line = new StringBuilder();
      for (int c : counts) {
        line.append(v << c).append(' ').append(v >> c).append(' ').append(v >>> c).append('|');
      }
      System.out.println(line);
    }
    long[] longs = {1L, -1L, 0x123456789abcdefL, Long.MIN_VALUE};
    for (long v : longs) {
      StringBuilder line = new StringBuilder();
      for (int c : counts) {
        line.append(v << c).append(' ').append(v >> c).append(' ').append(v >>> c).append('|');
      }
      System.out.println(line);
    }
    System.out.println(1 << 31);
    System.out.println(1L << 31);
    System.out.println((byte) 0x80 >> 3);
    System.out.println((byte) 0x80 >>> 28);
    System.out.println((byte) (0x80 >>> 3));
    System.out.println(5 >> 1L);
    System.out.println('A' << 2);
    byte b = -1;
    b >>>= 1;
    System.out.println(b);
    short s = (short) 0xF000;
    s >>= 4;
    System.out.println(s);
    s <<= 3;
    System.out.println(s);
    int i = -100;
    i >>>= 4;
    System.out.println(i);
    i <<= 35;
    System.out.println(i);
    long l = -100;
    l >>>= 60;
    System.out.println(l);
    System.out.println(rotate(0xdeadbeef, 8) + " " + rotate(0xdeadbeefcafeL, 20));
    System.out.println(Integer.bitCount(-1) + " " + Integer.bitCount(0x10101));
    System.out.println((6 & 3) + " " + (6 | 3) + " " + (6 ^ 3) + " " + (~6) + " " + (-6 & 0xff));
    System.out.println((true & false) + " " + (true | false) + " " + (true ^ true));
    System.out.println(0xFFFFFFFFL & -1);
    System.out.println((-1 & 0xFFFFFFFFL) + " " + (0xF0F0F0F0 ^ 0x0F0F0F0F) + " " + (-1L ^ 5));
    int h = 0;
    for (int k = 0; k < 40; k++) {
      h ^= h << 13 ^ k * 0x9E3779B9;
      h ^= h >>> 17;
      h ^= h << 5;
    }
    System.out.println(h);
  }
}
