import java.util.*;
/** Copies of arrays of long, in variables of several uses, beside a cast that fails. */
public class LongClones {
  static long three = 3;
  public static void main(String[] args) {
    Object o = three > 2 ? (Object) "x" : new long[0];
    try { long[] bad = (long[]) o; System.out.println(bad.length); } catch (ClassCastException e) { System.out.println("cast"); }
    for (int i = 0; i < 2; i++) {
      long[] c = new long[] {three, 7, i};
      c = c.clone();
      int at = 0; c[at++] *= (at = 1);
      String s = Arrays.toString(c) + Arrays.hashCode(c) + at;
      System.out.println(s);
      int[][] m = {{1, 2}, {3}};
      int[][] q = m.clone();
      q[0] = q[0].clone();
      q[0][0] = 9;
      System.out.println(Arrays.deepToString(m) + Arrays.deepToString(q));
    }
  }
}
