public class NestedLoops {
  static int count(int n) {
    int found = 0;
    for (int a = 1; a < n; a++) {
      for (int b = a; b < n; b++) {
        int square = a * a + b * b;
        int c = b;
        while (c * c < square) {
          c++;
        }
        if (c * c == square && c < n) {
          found++;
        }
      }
    }
    return found;
  }

  public static void main(String[] args) {
    System.out.println(count(250));
  }
}
