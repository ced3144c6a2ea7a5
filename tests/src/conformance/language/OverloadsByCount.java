import java.util.Arrays;

/** Overloads told apart by how many parameters they have, and by their types where that is the same; swaps that share a variable. */
public class OverloadsByCount {
  static class Tree {
    final long[] sums = new long[16];

    void add(int at, long value) {
      add(1, 0, 8, at, value);
    }

    private void add(int node, int low, int high, int at, long value) {
      sums[node] += value;
      if (high - low > 1) {
        int middle = (low + high) / 2;
        if (at < middle) {
          add(2 * node, low, middle, at, value);
        } else {
          add(2 * node + 1, middle, high, at, value);
        }
      }
    }

    private String add(long node, int low, int high, int at, long value) {
      return "other " + node;
    }

    String add(Object node, Object low, Object high) {
      return add(5L, 1, 2, 3, 4L) + node + low + high;
    }
  }

  static int max(int a, int b) {
    return a > b ? a : b;
  }

  static double max(double a, double b) {
    return a > b ? a : b;
  }

  static int max(int a, int b, int c) {
    return max(max(a, b), c);
  }

  static String max(String a, String b, String c) {
    return a.compareTo(b) > 0 ? a : c;
  }

  static int max(int... all) {
    int best = all[0];
    for (int x : all) {
      best = max(best, x);
    }
    return best;
  }

  static String max_3(int a) {
    return "mine " + a;
  }

  static int[] turned(int[] a, int i, int j) {
    int t = a[i];
    a[i] = a[j];
    a[j] = t;
    for (int l = 0, r = a.length - 1; l < r; l++, r--) {
      t = a[l];
      a[l] = a[r];
      a[r] = t;
    }
    return a;
  }

  static int kept(int[] a) {
    int t = a[0];
    a[0] = a[1];
    a[1] = t;
    return t + a[0];
  }

  public static void main(String[] args) {
    Tree tree = new Tree();
    tree.add(3, 5);
    tree.add(6, 7);
    System.out.println(Arrays.toString(tree.sums) + tree.add("x", 1, 2.5));
    System.out.println(max(1, 2) + " " + max(1.5, 2) + " " + max(1, 5, 2) + " " + max(1, 2, 3, 9));
    System.out.println(max("a", "b", "c") + max_3(4));
    System.out.println(Arrays.toString(turned(new int[] {1, 2, 3, 4, 5}, 0, 3)) + kept(new int[] {7, 8}));
    try {
      turned(new int[] {1, 2}, 0, 2);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }
}
