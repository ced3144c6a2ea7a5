/** Doubles at the end of their range, cast to integers and compared with them. */
public class CastsOfHugeDoubles {
  static int[][] m = new int[6][6];

  static boolean or(byte p1, char c) {
    return ((c <= (byte) (p1 << m[5][4]))) | false;
  }

  public static void main(String[] args) {
    double[] ds = {1e308, -1e308, 0.5, Double.NaN};
    for (double d : ds) {
      System.out.println((int) (d * 10) + " " + (long) (d * 1e10) + " " + (int) Math.sqrt(d * d));
      if (d * 10 > 5) System.out.println("big");
      if (d * d * d <= 7.5) System.out.println("small");
    }
    for (int i = 0; i < 3; i++) {
      double big = i * 1e308 * 10;
      System.out.println(
          (int) big + " " + (big > i) + (i < big) + (int) (i / 0.0) + (int) (i * 1e308 * i));
    }
    for (int i = 0; i < 2; i++) {
      System.out.println(
          (int) (i * Double.MAX_VALUE)
              + " "
              + (long) (i * -Double.MAX_VALUE)
              + (i < i * Double.MAX_VALUE));
    }
    System.out.println(or((byte) 3, 'a') + " " + or((byte) -3, (char) 2));
  }
}
