/** A null that is unboxed for a comparison fails, also where it is only asked for equality. */
public class NullDoublesCompared {
  static Double d;

  static String eq(Double a, double b) {
    try {
      return "" + (a == b) + (a != b);
    } catch (NullPointerException e) {
      return "null";
    }
  }

  static String lt(Double a, int b) {
    try {
      return "" + (a < b) + (a == b);
    } catch (NullPointerException e) {
      return "null";
    }
  }

  public static void main(String[] args) {
    System.out.println(eq(null, 1) + eq(1.0, 1) + lt(null, 2) + lt(2.0, 2));
    try {
      if (d == 0.0) System.out.println("zero");
      System.out.println("not zero");
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    try {
      System.out.println(3 == d);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
