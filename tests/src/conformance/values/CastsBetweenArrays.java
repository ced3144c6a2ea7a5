import java.util.*;

/**
 * Casts and tests between array types, of generic arrays and through Object and Cloneable (JLS 5.5,
 * 10.8).
 */
public class CastsBetweenArrays {
  static <T> T[] same(T[] a) {
    return a;
  }

  static <T extends Comparable<T>> T top(T[] a) {
    T best = a[0];
    for (T t : a) if (t.compareTo(best) > 0) best = t;
    return best;
  }

  @SuppressWarnings("unchecked")
  static <T> T[] make(int n) {
    return (T[]) new Object[n];
  }

  static String t(Runnable r) {
    try {
      r.run();
      return "ok ";
    } catch (ClassCastException e) {
      return "CCE ";
    } catch (ArrayStoreException e) {
      return "ASE ";
    }
  }

  public static void main(String[] args) {
    Object ints = new int[] {1},
        strings = new String[] {"a"},
        grid = new int[][] {{1}},
        boxes = new Integer[] {3, 9};
    Object[] objs = (Object[]) strings;
    Number[] nums = (Integer[]) boxes;
    Cloneable cl = (int[]) ints;
    System.out.println(
        t(
                () -> {
                  int[] x = (int[]) ints;
                })
            + t(
                () -> {
                  long[] x = (long[]) ints;
                })
            + t(
                () -> {
                  Object[] x = (Object[]) ints;
                })
            + t(
                () -> {
                  Object[] x = (Object[]) grid;
                })
            + t(
                () -> {
                  Integer[] x = (Integer[]) objs;
                })
            + t(
                () -> {
                  String[] x = (String[]) objs;
                })
            + t(
                () -> {
                  Comparable<?>[] x = (Comparable<?>[]) objs;
                })
            + t(
                () -> {
                  Double[] x = (Double[]) nums;
                })
            + t(
                () -> {
                  Integer[] x = (Integer[]) nums;
                })
            + t(
                () -> {
                  int[] x = (int[]) cl;
                })
            + t(
                () -> {
                  byte[] x = (byte[]) cl;
                })
            + t(
                () -> {
                  int[][] x = (int[][]) grid;
                })
            + t(
                () -> {
                  Object x = (int[]) null;
                }));
    System.out.println(
        t(
                () -> {
                  Object[] s = CastsBetweenArrays.<String>make(1);
                })
            + t(
                () -> {
                  objs[0] = 1;
                })
            + t(
                () -> {
                  nums[0] = 1.5;
                })
            + t(
                () -> {
                  List<String> l = List.of("p");
                  String[] s = (String[]) l.toArray();
                })
            + t(
                () -> {
                  List<String> l = List.of("p");
                  String[] s = l.toArray(new String[0]);
                  Object[] o = l.toArray();
                })
            + t(
                () -> {
                  Integer[] s = (Integer[]) new Object[2];
                })
            + top((Integer[]) boxes)
            + same((String[]) strings)[0]
            + (objs instanceof String[])
            + (objs instanceof Comparable[])
            + (ints instanceof int[] x && x[0] == 1)
            + (nums instanceof Integer[])
            + (grid instanceof Object[]));
    System.out.println(
        t(
                () -> {
                  String[] x = (String[]) (Object) 4L;
                })
            + t(
                () -> {
                  for (Object o : (Object[]) (Object) 'c') System.out.print(o);
                }));
  }
}
