/** Which index a swap of two elements complains of first; null arrays. */
public class SwapOrder {
  static void swap(int[] a, int i, int j) {
    int t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  static void swapRows(String[][] a, int i, int j) {
    String[] t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  static void rotate(int[] a, int i, int j, int k) {
    int t = a[i];
    a[i] = a[j];
    a[j] = a[k];
    a[k] = t;
  }

  public static void main(String[] args) {
    int[][] tries = {{7, 9}, {0, 9}, {7, 0}, {-1, 5}, {1, 0}};
    for (int[] t : tries) {
      int[] a = {1, 2};
      String[][] rows = {{"a"}, {"b"}};
      try {
        swap(a, t[0] + args.length, t[1]);
        System.out.println(a[0]);
        swapRows(rows, t[0], t[1] + args.length);
        System.out.println(rows[0][0]);
      } catch (ArrayIndexOutOfBoundsException e) {
        System.out.println(e.getMessage());
      }
      try {
        swapRows(rows, t[0], t[1] + args.length);
        rotate(a, t[0], t[1], 8);
      } catch (ArrayIndexOutOfBoundsException e) {
        System.out.println(e.getMessage() + " " + a[0] + a[1]);
      }
    }
    try {
      swap(args.length == 0 ? null : new int[2], 0, 9);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
