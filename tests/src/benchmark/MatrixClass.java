// at most 2.8 times: the index in get and set may be any.
public class MatrixClass {
  private final int rows, cols;
  private final double[] data;
  MatrixClass(int rows, int cols) { this.rows = rows; this.cols = cols; data = new double[rows * cols]; }
  double get(int r, int c) { return data[r * cols + c]; }
  void set(int r, int c, double v) { data[r * cols + c] = v; }
  MatrixClass times(MatrixClass o) {
    MatrixClass m = new MatrixClass(rows, o.cols);
    for (int i = 0; i < rows; i++)
      for (int j = 0; j < o.cols; j++) {
        double s = 0;
        for (int k = 0; k < cols; k++) s += get(i, k) * o.get(k, j);
        m.set(i, j, s);
      }
    return m;
  }
  public static void main(String[] args) {
    MatrixClass a = new MatrixClass(9, 7), b = new MatrixClass(7, 9);
    for (int i = 0; i < 9; i++) for (int j = 0; j < 7; j++) { a.set(i, j, i + j); b.set(j, i, i - j); }
    MatrixClass c = a.times(b).times(a);
    System.out.println((int) c.get(2, 3) + " " + (int) c.get(8, 6));
  }
}
