/** That something is formatted says nothing of the rows of arrays. */
public class FormattedMatrix {
  public static void main(String[] args) {
    int[][] factors = {{1, 2}, {3, 4}};
    int[][] product = new int[2][2];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        for (int k = 0; k < 2; k++) {
          product[i][j] += factors[i][k] * factors[k][j];
        }
        System.out.printf("%4d", product[i][j]);
      }
      System.out.println();
    }
  }
}
