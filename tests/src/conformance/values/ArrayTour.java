import java.util.Arrays;

/** Arrays of every kind, their defaults, copies and compound assignments. */
public class ArrayTour {
  static int[] f(int... a) {
    return a;
  }

  static int sum(int[][] m) {
    int s = 0;
    for (int[] r : m) for (int v : r) s += v;
    return s;
  }

  public static void main(String[] args) {
    int[] a = {5, 3, 1}, b = a, c = a.clone();
    b[0] = 50;
    System.out.println(
        a[0]
            + " "
            + c[0]
            + " "
            + (a == b)
            + (a == c)
            + a.equals(c)
            + Arrays.equals(new int[] {50, 3, 1}, a));
    int[][] m = {{1, 2}, {3, 4, 5}, {}};
    int[][] sh = m.clone();
    sh[0][0] = 99;
    sh[1] = new int[] {0};
    System.out.println(m[0][0] + " " + m[1].length + " " + sum(m));
    int[][][] cube = new int[2][3][4];
    cube[1][2][3] = 7;
    System.out.println(
        cube[1][2][3]
            + cube.length
            + cube[0].length
            + cube[0][0].length
            + " "
            + Arrays.deepToString(new int[2][2]));
    long[] l = new long[2];
    double[] d = new double[2];
    boolean[] z = new boolean[2];
    String[] s = new String[2];
    char[] ch = new char[2];
    float[] fl = new float[1];
    byte[] by = new byte[2];
    short[] shs = {1, -1};
    System.out.println(
        l[0] + " " + d[1] + " " + z[0] + " " + s[1] + " " + (int) ch[0] + fl[0] + by[1] + shs[1]);
    by[0] = (byte) 255;
    by[1] += 200;
    System.out.println(by[0] + " " + by[1]);
    l[0]--;
    l[0] <<= 40;
    d[0] += 1 / 2;
    d[1] -= 0.1;
    z[1] |= true;
    z[0] ^= z[1];
    s[0] += "x";
    shs[0] *= 30000;
    shs[0] *= 2;
    System.out.println(l[0] + " " + d[0] + d[1] + z[1] + z[0] + s[0] + shs[0]);
    Object o = a;
    System.out.println(
        (o instanceof int[])
            + " "
            + ((int[]) o).length
            + " "
            + f().length
            + f(1, 2).length
            + (f(a) == a));
    Object[] objs = {1, "two", 3.0, 'c', null, new int[] {1}, new String[] {"s"}};
    int n = 0;
    for (Object x : objs) {
      if (x instanceof String) n += 1;
      else if (x instanceof Integer) n += 10;
      else if (x instanceof int[]) n += 100;
      else if (x instanceof Object[]) n += 1000;
      else if (x == null) n += 10000;
    }
    System.out.println(n);
    Integer[] boxed = {3, 1, 2};
    Arrays.sort(boxed, (p, q) -> q - p);
    System.out.println(Arrays.toString(boxed));
    String[] names = {"bob", "Al", "cy"};
    Arrays.sort(names);
    System.out.println(String.join(",", names));
    Arrays.sort(names, String.CASE_INSENSITIVE_ORDER);
    System.out.println(Arrays.asList(names));
    int[] big = new int[1000];
    Arrays.setAll(big, i -> i * i % 101);
    System.out.println(Arrays.stream(big).max().getAsInt() + " " + Arrays.stream(big, 0, 10).sum());
    System.arraycopy(a, 0, a, 1, 2);
    System.out.println(Arrays.toString(a));
    try {
      System.arraycopy(a, 0, c, 2, 5);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println("copy");
    }
    int i = 0;
    i = a[i] = i + 2;
    System.out.println(i + Arrays.toString(a));
    int[] arr = new int[3];
    int k = 0;
    arr[k++] = k++;
    arr[k++] += k;
    arr[k - 3]--;
    System.out.println(Arrays.toString(arr) + k);
    char[] hello = "hello".toCharArray();
    for (int p = 0, q = hello.length - 1; p < q; p++, q--) {
      char t = hello[p];
      hello[p] = hello[q];
      hello[q] = t;
    }
    System.out.println(hello);
    System.out.println(
        Arrays.toString(Arrays.copyOf(names, 4))
            + Arrays.asList(1, 2).contains(2)
            + Arrays.compare(new int[] {1, 2}, new int[] {1, 3})
            + Arrays.mismatch(new int[] {1, 2}, new int[] {1, 3}));
    double[][] id = new double[3][3];
    for (int q = 0; q < 3; q++) id[q][q] = 1;
    System.out.println(Arrays.toString(id[1]) + Arrays.hashCode(id[1]));
  }
}
