public class CoinCombos {
  static void combos(int[] c, int i, int left, int[] count) {
    if (left == 0) {
      count[0]++;
      return;
    }
    if (i == c.length) return;
    for (int k = 0; k * c[i] <= left; k++) combos(c, i + 1, left - k * c[i], count);
  }

  public static void main(String[] x) {
    int[] count = new int[1];
    combos(new int[] {50, 20, 10, 5, 2}, 0, 100, count);
    System.out.println(count[0]);
  }
}
