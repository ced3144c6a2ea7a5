public class Literals {
  static final int MASK = 0xFF;
  static final long BIG = 1_000_000_000_000L;
  static final char FIRST = 'a';
  static int flags = 0b1010;

  static int mask(int x) {
    return x & MASK | 0x100;
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  static double scale(double d) {
    return d * 1e-3 + 2.5;
  }

  public static void main(String[] args) {
    System.out.println(mask(1_000) + flags);
    System.out.println(BIG + 1);
    System.out.println(FIRST);
    System.out.println(isLetter('q'));
    System.out.println(scale(2));
    System.out.println((char) (FIRST + 1));
  }
}
