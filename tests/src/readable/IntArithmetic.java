/** Sums of small numbers need nothing, others are put right. */
public class IntArithmetic {
  static int mean(int[] values) {
    int sum = 0;
    for (int v : values) {
      sum += v;
    }
    return sum / values.length;
  }

  static int hash(String s) {
    int h = 17;
    for (int i = 0; i < s.length(); i++) {
      h = 31 * h + s.charAt(i);
    }
    return h;
  }

  static int mixed(int a, int b, int c) {
    return (a + b) * c - (a - (b - c)) / 2 % 7;
  }

  static int bits(int x) {
    return (x & 0xFF) << 4 | x >> 2 & 3;
  }

  public static void main(String[] args) {
    System.out.println(mean(new int[] {1, 2, 3}));
    System.out.println(hash("hash"));
    System.out.println(mixed(10, 20, 3));
    System.out.println(bits(1234));
  }
}
