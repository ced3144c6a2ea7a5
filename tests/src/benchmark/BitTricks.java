public class BitTricks {
  static int popcount(int x) {
    int count = 0;
    while (x != 0) {
      x &= x - 1;
      count++;
    }
    return count;
  }
  static int reverseBits(int x, int width) {
    int r = 0;
    for (int i = 0; i < width; i++) {
      r = (r << 1) | (x & 1);
      x >>= 1;
    }
    return r;
  }
  static boolean isPowerOfTwo(int x) {
    return x > 0 && (x & (x - 1)) == 0;
  }
  public static void main(String[] args) {
    int ones = 0, powers = 0, sum = 0;
    for (int i = 0; i < 2000; i++) {
      ones += popcount(i);
      if (isPowerOfTwo(i)) powers++;
      sum ^= reverseBits(i, 11);
      sum += Integer.bitCount(i) + (i ^ (i >> 1));
    }
    System.out.println(ones + " " + powers + " " + sum);
  }
}
