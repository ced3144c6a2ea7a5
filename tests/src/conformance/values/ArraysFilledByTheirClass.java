import java.lang.reflect.Array;

/** Numbers that java.lang.reflect.Array writes into arrays of small ones. */
public class ArraysFilledByTheirClass {
  public static void main(String[] args) {
    int[] a = {1, 2};
    Array.setInt(a, 0, Integer.MAX_VALUE);
    Array.set(a, 1, Integer.MAX_VALUE - 1);
    System.out.println(a[0] + a[1]);
    long[][] rows = {{1}, {2}};
    Array.setLong(Array.get(rows, 1), 0, Long.MAX_VALUE);
    Array.set(rows, 0, new long[] {Long.MIN_VALUE});
    System.out.println((rows[1][0] + 1) + " " + (rows[0][0] - 1));
    int[] made = (int[]) Array.newInstance(int.class, 2);
    try {
      System.out.println(7 / made[1]);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
  }
}
