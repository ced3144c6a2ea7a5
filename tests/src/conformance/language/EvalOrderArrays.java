/** Operands of array accesses and assignments are evaluated left to right, also when one fails. */
public class EvalOrderArrays {
  static StringBuilder log = new StringBuilder();

  static int[] array(String name, int[] a) {
    log.append(name).append(' ');
    return a;
  }

  static int index(String name, int i) {
    log.append(name).append(' ');
    return i;
  }

  static int value(String name, int v) {
    log.append(name).append(' ');
    if (v < 0) {
      throw new IllegalStateException("value " + v);
    }
    return v;
  }

  static void show(String title) {
    System.out.println(title + ": " + log);
    log.setLength(0);
  }

  public static void main(String[] args) {
    int[] a = {1, 2, 3};
    array("a", a)[index("i", 1)] = value("v", 9);
    show("plain");
    try {
      array("a", a)[index("i", 7)] = value("v", 9);
    } catch (ArrayIndexOutOfBoundsException e) {
      show("bounds after value");
    }
    try {
      array("a", null)[index("i", 7)] = value("v", 9);
    } catch (NullPointerException e) {
      show("null after value");
    }
    try {
      array("a", null)[index("i", 7)] = value("v", -1);
    } catch (IllegalStateException e) {
      show("value fails first");
    }
    try {
      array("a", null)[index("i", 0)] += value("v", 1);
    } catch (NullPointerException e) {
      show("compound reads before value");
    }
    try {
      array("a", a)[index("i", 5)] += value("v", 1);
    } catch (ArrayIndexOutOfBoundsException e) {
      show("compound bounds before value");
    }
    int i = 0;
    a[i++] += a[i++] * 10 + i;
    System.out.println(a[0] + " " + a[1] + " " + a[2] + " " + i);
    i = 0;
    a[i] = i = 2;
    System.out.println(a[0] + " " + a[1] + " " + a[2] + " " + i);
    int[][] grid = {{1, 2}, {3, 4}};
    int k = 0;
    grid[k++][k--] = grid[k][k] + k++;
    System.out.println(grid[0][0] + " " + grid[0][1] + " " + grid[1][0] + " " + grid[1][1] + " " + k);
    int[] b = {5, 6};
    int[] c = b;
    b[index("x", 0)] = (b = new int[] {7, 8})[index("y", 1)];
    show("array fixed first");
    System.out.println(c[0] + " " + b[0] + " " + b[1]);
    int j = 1;
    j = j++ + ++j;
    System.out.println(j);
    j += j++ * 2 + --j;
    System.out.println(j);
    int x = 10;
    x -= x++ - --x;
    System.out.println(x);
    int y = 3;
    int z = y + (y = 4) * y + y++;
    System.out.println(y + " " + z);
  }
}
