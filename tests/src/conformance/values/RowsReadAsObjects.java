/** A row that is replaced and read through an array of objects. */
public class RowsReadAsObjects {
  static int first() {
    int[][] d = new int[2][4];
    Object[] rows = d;
    rows[0] = new int[1];
    Object row = rows[0];
    try {
      return ((int[]) row)[3];
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
      return -1;
    }
  }

  public static void main(String[] args) {
    System.out.println(first());
  }
}
