/** Methods that return boxes, or what they themselves return: who unboxes them may meet null. */
public class RecursiveBoxes {
  static Integer sum(int n, int so) {
    return n == 0 ? (Integer) so : sum(n - 1, so + n);
  }

  static Integer even(int n) {
    return n <= 0 ? (n == 0 ? Integer.valueOf(1) : null) : odd(n - 1);
  }

  static Integer odd(int n) {
    return n <= 0 ? null : even(n - 1);
  }

  static int noise(String s) {
    System.out.println(s);
    return 1;
  }

  public static void main(String[] args) {
    System.out.println(sum(10, 0) + noise("after the sum"));
    for (int n = 0; n < 4; n++) {
      try {
        System.out.println(even(n) * 10 + noise("after " + n));
      } catch (NullPointerException e) {
        System.out.println("null for " + n);
      }
    }
  }
}
