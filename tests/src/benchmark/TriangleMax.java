// at most 2.6 times: rows that are made one by one may be null, and of any length.
public class TriangleMax {
  public static void main(String[] args) {
    int n = 90;
    int[][] t = new int[n][];
    int s = 3;
    for (int i = 0; i < n; i++) {
      t[i] = new int[i + 1];
      for (int j = 0; j <= i; j++) {
        s = (s * 17 + 5) % 997;
        t[i][j] = s;
      }
    }
    for (int i = n - 2; i >= 0; i--)
      for (int j = 0; j <= i; j++) t[i][j] += Math.max(t[i + 1][j], t[i + 1][j + 1]);
    System.out.println(t[0][0]);
  }
}
