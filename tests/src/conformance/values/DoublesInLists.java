import java.util.*;

/** Small arrays of doubles, alone, in rows, handed on, copied, and as objects. */
public class DoublesInLists {
  static double[] copy;
  static double[][] table = {{1, 2.5}, {-0.0, 1e300}, {}};

  static double sum(double... xs) {
    double s = 0;
    for (double x : xs) {
      s += x;
    }
    return s;
  }

  static double[] scaled(double[] xs, int by) {
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      ys[i] = xs[i] * by;
    }
    return ys;
  }

  static double[][] product(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        for (int k = 0; k < b.length; k++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  public static void main(String[] args) {
    double[] a = new double[4];
    a[0] = 3;
    a[1] += 2;
    a[2] = 'c';
    a[3] = 10L / 4;
    a[3]++;
    a[0] /= 0;
    System.out.println(a[0] + " " + a[1] + " " + a[2] + " " + a[3] + " " + a.length + " " + sum(a));
    double[] b = scaled(new double[] {1, 2, 3}, 2);
    Arrays.fill(a, 7);
    System.out.println(b[2] + " " + a[1] + " " + sum() + " " + sum(1, 2.5f, 'a'));
    double[][] m = {{1, 2}, {3, 4}};
    double[][] p = product(m, new double[][] {{0, 1}, {1, 0}});
    System.out.println(
        p[0][0]
            + " "
            + p[1][1]
            + " "
            + table[1][0]
            + " "
            + 1 / table[1][0]
            + " "
            + table[2].length);
    double[][] rows = new double[3][];
    rows[1] = m[0];
    rows[1][1] = 9;
    System.out.println(m[0][1] + " " + (rows[0] == null) + " " + (rows[1] == m[0]));
    copy = m[1].clone();
    copy[0] = -1;
    System.out.println(m[1][0] + " " + copy[0]);
    try {
      rows[1][2] = 1;
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    double[] text = {1, 2.0, 1e21, Double.NaN, -0.0};
    System.out.println(
        Arrays.toString(text) + Arrays.hashCode(text) + Arrays.equals(text, text.clone()));
    Arrays.sort(text);
    System.out.println(Arrays.toString(text) + Arrays.stream(text).limit(2).sum());
    Object o = new double[] {5, 6};
    System.out.println(o instanceof double[] d ? d[1] : -1);
    List<double[]> list = new ArrayList<>();
    list.add(new double[] {4, 2});
    for (double[] d : list) {
      System.out.println(d[0] + d[1] + " " + d.getClass().getSimpleName());
    }
    double[] other = new double[6];
    System.arraycopy(new double[] {1, 2, 3}, 1, other, 2, 2);
    System.out.println(Arrays.toString(other) + Arrays.toString(Arrays.copyOf(other, 3)));
  }
}
