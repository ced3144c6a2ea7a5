public class ConditionalExpressions {
  static int max(int a, int b) {
    return a > b ? a : b;
  }

  static int sign(int x) {
    return x < 0 ? -1 : x > 0 ? 1 : 0;
  }

  static String plural(int n, String word) {
    return n + " " + word + (n == 1 ? "" : "s");
  }

  static int abs(int x) {
    int distance = x < 0 ? -x : x;
    return distance + (x == 0 ? 1 : 0);
  }

  public static void main(String[] args) {
    System.out.println(max(3, 4));
    System.out.println(sign(-8));
    System.out.println(plural(2, "day"));
    System.out.println(abs(-5));
  }
}
