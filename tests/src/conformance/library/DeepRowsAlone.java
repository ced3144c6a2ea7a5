import java.util.Arrays;

/** Rows of booleans and doubles as text and hash codes, where nothing else makes objects of them. */
public class DeepRowsAlone {
  public static void main(String[] args) {
    boolean[][] board = new boolean[2][3];
    board[1][2] = !board[0][0];
    System.out.println(Arrays.deepToString(board));
    System.out.println(Arrays.deepHashCode(board));
    boolean[][] same = {{false, false, false}, {false, false, true}};
    System.out.println(Arrays.deepEquals(board, same));
    double[][] sizes = {{0.5, -0.0}, {2.5}};
    System.out.println(Arrays.deepToString(sizes));
    System.out.println(Arrays.deepHashCode(sizes));
  }
}
