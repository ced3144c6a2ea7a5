/** Bit fiddling, checksums, generators of random numbers. */
public class BitTricks {
  static int popcount(int x) {
    int c = 0;
    while (x != 0) {
      x &= x - 1;
      c++;
    }
    return c;
  }

  static int reverse(int x) {
    int r = 0;
    for (int i = 0; i < 32; i++) {
      r = r << 1 | x & 1;
      x >>>= 1;
    }
    return r;
  }

  static boolean pow2(int x) {
    return x > 0 && (x & (x - 1)) == 0;
  }

  static int nextPow2(int v) {
    v--;
    v |= v >> 1;
    v |= v >> 2;
    v |= v >> 4;
    v |= v >> 8;
    v |= v >> 16;
    return v + 1;
  }

  static int isqrt(int n) {
    int x = n, y = (x + 1) >> 1;
    while (y < x) {
      x = y;
      y = (x + n / x) >> 1;
    }
    return x;
  }

  static int add(int a, int b) {
    while (b != 0) {
      int c = a & b;
      a ^= b;
      b = c << 1;
    }
    return a;
  }

  static int single(int... a) {
    int r = 0;
    for (int x : a) r ^= x;
    return r;
  }

  static String gray(int n) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 1 << n; i++)
      s.append(Integer.toBinaryString(1 << n | i ^ i >> 1).substring(1)).append(' ');
    return s.toString();
  }

  static int crc32(byte[] d) {
    int c = ~0;
    for (byte b : d) {
      c ^= b & 0xff;
      for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? c >>> 1 ^ 0xEDB88320 : c >>> 1;
    }
    return ~c;
  }

  static int fnv(String s) {
    int h = 0x811c9dc5;
    for (int i = 0; i < s.length(); i++) {
      h ^= s.charAt(i);
      h *= 16777619;
    }
    return h;
  }

  static long xorshift(long x) {
    x ^= x << 13;
    x ^= x >>> 7;
    x ^= x << 17;
    return x;
  }

  static int lcg = 1;

  static int rnd() {
    return (lcg = lcg * 1664525 + 1013904223) >>> 16;
  }

  public static void main(String[] args) {
    System.out.println(
        popcount(-1)
            + " "
            + popcount(0b1011)
            + " "
            + reverse(1)
            + " "
            + reverse(0x12345678)
            + " "
            + Integer.reverse(0x12345678)
            + " "
            + pow2(64)
            + pow2(-2147483648)
            + pow2(0));
    System.out.println(
        nextPow2(1000)
            + " "
            + isqrt(2147395600)
            + " "
            + add(-5, 1000000)
            + " "
            + add(2147483647, 1)
            + " "
            + single(4, 1, 2, 1, 2)
            + " "
            + gray(3));
    System.out.println(
        Integer.toHexString(crc32("123456789".getBytes())) + " " + fnv("hello") + " " + fnv(""));
    long x = 88172645463325252L;
    for (int i = 0; i < 4; i++) {
      x = xorshift(x);
      System.out.print(x + " ");
    }
    System.out.println();
    for (int i = 0; i < 5; i++) System.out.print(rnd() + " ");
    System.out.println();
    int i = 5;
    i <<= 33;
    System.out.println(
        i
            + " "
            + (1 << -1)
            + " "
            + (-17 >> 2)
            + " "
            + (-17 >>> 28)
            + " "
            + (-17 / 4)
            + " "
            + (-17 % 4)
            + " "
            + (1L << 63)
            + " "
            + (byte) 200
            + " "
            + (short) 70000
            + " "
            + (char) 66
            + " "
            + (int) 3.99e10
            + " "
            + (long) -2.5
            + " "
            + (int) 'x');
    System.out.println(
        Integer.highestOneBit(100)
            + " "
            + Long.numberOfTrailingZeros(64)
            + " "
            + Integer.rotateLeft(0x80000001, 4)
            + " "
            + Integer.bitCount(255)
            + " "
            + Long.bitCount(-1L)
            + " "
            + Integer.numberOfLeadingZeros(1)
            + " "
            + Integer.signum(-9)
            + " "
            + Integer.reverseBytes(0x01020304));
  }
}
