public class Permutations {
  static int count = 0;
  static long check = 0;
  static void permute(int[] a, int k) {
    if (k == a.length) {
      count++;
      check = check * 31 % 1_000_003 + a[0] * 10 + a[a.length - 1];
      return;
    }
    for (int i = k; i < a.length; i++) {
      swap(a, i, k);
      permute(a, k + 1);
      swap(a, i, k);
    }
  }
  static void swap(int[] a, int i, int j) { int t = a[i]; a[i] = a[j]; a[j] = t; }
  public static void main(String[] args) {
    permute(new int[] {1, 2, 3, 4, 5, 6}, 0);
    System.out.println(count + " " + check);
  }
}
