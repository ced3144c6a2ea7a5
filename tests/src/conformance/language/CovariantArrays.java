import java.util.Arrays;

/** Arrays of arrays and objects: jagged shapes, arrays in fields, as map values, returned, swapped and compared. */
public class CovariantArrays {
  static int[][] triangle(int n) {
    int[][] t = new int[n][];
    for (int i = 0; i < n; i++) {
      t[i] = new int[i + 1];
      t[i][0] = t[i][i] = 1;
      for (int j = 1; j < i; j++) {
        t[i][j] = t[i - 1][j - 1] + t[i - 1][j];
      }
    }
    return t;
  }

  static int[] minMax(int... xs) {
    int lo = xs[0], hi = xs[0];
    for (int x : xs) {
      lo = x < lo ? x : lo;
      hi = x > hi ? x : hi;
    }
    return new int[] {lo, hi};
  }

  static Object first(Object[] all) {
    return all.length == 0 ? null : all[0];
  }

  static int[][] multiply(int[][] a, int[][] b) {
    int[][] c = new int[a.length][b[0].length];
    for (int i = 0; i < a.length; i++)
      for (int j = 0; j < b[0].length; j++)
        for (int k = 0; k < b.length; k++)
          c[i][j] += a[i][k] * b[k][j];
    return c;
  }

  static char[][] rotate(char[][] g) {
    char[][] r = new char[g[0].length][g.length];
    for (int i = 0; i < g.length; i++) {
      for (int j = 0; j < g[i].length; j++) {
        r[j][g.length - 1 - i] = g[i][j];
      }
    }
    return r;
  }

  interface Shape {
    double area();
  }

  record Square(double s) implements Shape {
    public double area() {
      return s * s;
    }
  }

  static double total(Shape[] shapes) {
    double t = 0;
    for (Shape s : shapes) {
      t += s == null ? 0 : s.area();
    }
    return t;
  }

  public static void main(String[] args) {
    for (int[] row : triangle(5)) {
      System.out.println(Arrays.toString(row));
    }
    int[] mm = minMax(4, -2, 9);
    System.out.println(mm[0] + ".." + mm[1] + " " + minMax(mm)[1]);
    String[] s = {"a", "b"};
    Object[] o = s;
    System.out.println(first(o) + " " + first(new Integer[0]) + " " + first(new int[][] {{1}, {2}}).equals(1));
    System.out.println(Arrays.deepToString(multiply(new int[][] {{1, 2}, {3, 4}}, new int[][] {{0, 1}, {1, 0}})));
    for (char[] row : rotate(new char[][] {"ab".toCharArray(), "cd".toCharArray(), "ef".toCharArray()})) {
      System.out.println(new String(row));
    }
    Square[] squares = new Square[3];
    squares[0] = new Square(2);
    Shape[] shapes = squares;
    System.out.println(total(shapes) + " " + (shapes == (Object) squares) + " " + total(new Shape[] {new Square(1), () -> 0.5}));
    int[][][] cube = new int[2][3][4];
    cube[1][2][3] = 7;
    int sum = 0;
    for (int[][] plane : cube) {
      for (int[] line : plane) {
        for (int v : line) {
          sum += v + 1;
        }
      }
    }
    System.out.println(sum + " " + cube[1][2].length + cube[0].length + cube.length);
    int[] a = {3, 1, 2};
    int[] b = a;
    b[0]++;
    a = new int[] {3, 1, 2};
    System.out.println(a[0] + " " + b[0] + " " + (a == b) + Arrays.equals(a, new int[] {3, 1, 2}));
    int t = a[0];
    a[0] = a[2];
    a[2] = t;
    Arrays.sort(b);
    System.out.println(Arrays.toString(a) + Arrays.toString(b) + Arrays.asList(s) + Arrays.hashCode(a));
    String[] grown = Arrays.copyOf(s, 4);
    grown[3] = "d";
    System.out.println(Arrays.toString(grown) + String.join("-", s));
    long[] fib = new long[50];
    fib[1] = 1;
    for (int i = 2; i < fib.length; i++) {
      fib[i] = fib[i - 1] + fib[i - 2];
    }
    System.out.println(fib[49]);
    int idx = 0;
    int[] queue = new int[4];
    queue[idx++ % 4] = 1;
    queue[idx++ % 4] = 2;
    queue[(idx += 3) % 4] = 3;
    System.out.println(Arrays.toString(queue) + idx);
    for (int i = 0, j = a.length - 1; i < j; i++, j--) {
      int x = a[i] ^ a[j];
      a[i] ^= x;
      a[j] ^= x;
    }
    System.out.println(Arrays.toString(a));
  }
}
