/** A table of dynamic programming over two texts. */
public class EditDistance {
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
      }
    }
    return d[a.length()][b.length()];
  }

  public static void main(String[] args) {
    String a = "the quick brown fox jumps over the lazy dog and runs away".repeat(Integer.parseInt("2"));
    String b = "a quick brown dog jumps over the lazy fox and walks away".repeat(Integer.parseInt("2"));
    System.out.println(distance(a, b));
  }
}
