public class ChainedComparisons {
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isInside(int x, int y, int width, int height) {
    return x >= 0 && x < width && y >= 0 && y < height;
  }

  static boolean isOutside(int x, int width) {
    return x < 0 || x >= width;
  }

  static boolean ascend(double a, double b, double c) {
    return a < b && b < c;
  }

  static boolean allSame(int a, int b, int c) {
    return a == b && b == c;
  }

  public static void main(String[] args) {
    System.out.println(isDigit('7'));
    System.out.println(isInside(3, 4, 10, 10));
    System.out.println(isOutside(3, 4));
    System.out.println(ascend(0.5, 1.5, 2.5));
    System.out.println(allSame(1, 1, 2));
  }
}
