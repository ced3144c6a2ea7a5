import java.util.Arrays;

/** Sorting and copying give a place of an array of arrays another row, of another length. */
public class RowsThatChangePlaces {
  static void sort(int[][] rows) {
    Arrays.sort(rows, (a, b) -> a.length - b.length);
  }

  static void copy(Object from, Object to, int count) {
    System.arraycopy(from, 0, to, 0, count);
  }

  static int sorted(int[][] rows, int i) {
    int sum = rows[i][2] + rows[i][rows[i].length - 3];
    sort(rows);
    try {
      return sum + rows[i][rows[i].length - 3];
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
      return sum;
    }
  }

  static int copied(int[][] rows, int i) {
    if (rows[i].length < 3) {
      return -1;
    }
    int sum = rows[i][2];
    copy(new int[][] {{7}, {8}}, rows, 2);
    try {
      return sum + rows[i][rows[i].length - 2];
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
      return sum;
    }
  }

  public static void main(String[] args) {
    System.out.println(sorted(new int[][] {{1, 2, 3}, {4, 5}, {6, 7}}, 0));
    System.out.println(sorted(new int[][] {{1, 2, 3}, {4, 5, 6}}, 1));
    System.out.println(copied(new int[][] {{1, 2, 3}, {4, 5, 6}}, 0));
  }
}
