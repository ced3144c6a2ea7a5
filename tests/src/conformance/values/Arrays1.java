import java.util.Arrays;

/** Arrays: defaults, bounds, lengths, aliasing, copies. */
public class Arrays1 {
  static int[] make(int n) {
    return new int[n];
  }

  static void read(int[] a, int i) {
    try {
      System.out.println(a[i]);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }

  static int last(int... values) {
    return values.length == 0 ? -1 : values[values.length - 1];
  }

  public static void main(String[] args) {
    System.out.println(new int[1][0].length + new boolean[2].length);
    System.out.println(new int[2][0].length + " " + new int[3][4][5].length);
    System.out.println(new boolean[1][1][0].length);
    System.out.println(new double[1][2][0].length + " " + new double[2][0].length);
    System.out.println(new long[3][1].length + " " + (int) new char[1][1][0].length);
    boolean[] flags = new boolean[2];
    char[] chars = new char[2];
    double[] doubles = new double[2];
    String[] strings = new String[2];
    System.out.println(flags[1] + " " + (int) chars[0] + " " + doubles[0] + " " + strings[1]);
    int[] a = {5, 4, 3};
    read(a, 0);
    read(a, 2);
    read(a, 3);
    read(a, -1);
    read(a, Integer.MIN_VALUE);
    read(new int[0], 0);
    try {
      a[a.length] = 1;
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e);
    }
    try {
      strings[-2] += "x";
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      make(-1);
    } catch (NegativeArraySizeException e) {
      System.out.println(e);
    }
    int[] none = null;
    try {
      none[0]++;
    } catch (NullPointerException e) {
      System.out.println("null array");
    }
    try {
      System.out.println(none.length);
    } catch (NullPointerException e) {
      System.out.println("no length");
    }
    int[] alias = a;
    int[] copy = a.clone();
    alias[0] = 99;
    System.out.println(
        a[0]
            + " "
            + copy[0]
            + " "
            + (a == alias)
            + " "
            + a.equals(copy)
            + " "
            + Arrays.equals(copy, new int[] {5, 4, 3}));
    System.out.println(
        Arrays.toString(a)
            + Arrays.toString(strings)
            + Arrays.toString(doubles)
            + Arrays.toString(new char[] {'x', 'y'})
            + Arrays.toString((int[]) null));
    Arrays.sort(a);
    Arrays.fill(flags, true);
    System.out.println(Arrays.toString(a) + Arrays.toString(flags));
    System.out.println(
        Arrays.toString(Arrays.copyOf(a, 5)) + Arrays.toString(Arrays.copyOfRange(a, 1, 3)));
    System.arraycopy(a, 0, a, 1, 2);
    System.out.println(Arrays.toString(a));
    System.out.println(last() + " " + last(1, 2, 3) + " " + last(new int[] {7}));
    Object[] objects = {1, "two", 'c', 4.0, null, new int[0].length};
    System.out.println(Arrays.toString(objects) + objects.length);
    long[] longs = {1L << 40, -1};
    longs[1] += longs[0];
    byte[] bytes = "AZ".getBytes();
    bytes[0] -= 70;
    System.out.println(longs[1] + " " + bytes[0] + " " + bytes[1]);
    int sum = 0;
    for (int v : copy) {
      sum = sum * 10 + v;
    }
    System.out.println(sum + " " + Arrays.hashCode(copy) + " " + Arrays.asList(strings));
  }
}
