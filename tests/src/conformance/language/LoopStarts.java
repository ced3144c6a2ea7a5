/** What a counted loop starts from is computed before what stands behind it changes its operands. */
public class LoopStarts {
  static String up(int n) {
    StringBuilder b = new StringBuilder();
    for (int i = (n++ & 3); i < 5; i += 2) b.append(i).append(' ');
    return b + "n" + n;
  }
  static String down(int n) {
    StringBuilder b = new StringBuilder();
    for (int i = n-- * 2; i > 0; i--) b.append(i).append(' ');
    return b + "n" + n;
  }
  static String both(int n, int[] xs) {
    StringBuilder b = new StringBuilder();
    for (int i = n, k = n = 1; i < xs.length; i++) b.append(xs[i]).append(k).append(' ');
    int j = n + 1;
    n = 7;
    for (; j < n; j++) b.append(j);
    int start = n;
    n = 2;
    int end = n + 8;
    for (int i = start; i < end; i++) b.append(i).append(n);
    return b.toString();
  }
  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) System.out.println(up(i) + "|" + down(i) + "|" + both(i, new int[] {4, 5, 6}));
  }
}
