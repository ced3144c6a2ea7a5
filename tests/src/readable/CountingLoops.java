public class CountingLoops {
  static void count(int n) {
    for (int i = 0; i < n; i++) {
      System.out.println(i);
    }
    for (int i = n; i > 0; i--) {
      System.out.println(i);
    }
    for (int i = 0; i <= 100; i += 25) {
      System.out.println(i);
    }
    for (int i = n - 1; i >= 0; i -= 2) {
      System.out.println(i);
    }
  }

  static int triangle(int rows) {
    int total = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column <= row; column++) {
        total += row * column;
      }
    }
    return total;
  }

  static void times(int n) {
    for (int i = 0; i < n; i++) {
      System.out.println("again");
    }
  }

  public static void main(String[] args) {
    count(3);
    System.out.println(triangle(4));
    times(2);
  }
}
