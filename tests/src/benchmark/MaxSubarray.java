public class MaxSubarray {
  static int best(int[] a) {
    int best = a[0], current = a[0];
    for (int i = 1; i < a.length; i++) {
      current = Math.max(a[i], current + a[i]);
      best = Math.max(best, current);
    }
    return best;
  }
  public static void main(String[] args) {
    int[] a = new int[1200];
    int seed = 7;
    for (int i = 0; i < a.length; i++) { seed = (seed * 137 + 11) % 4001; a[i] = seed % 41 - 20; }
    System.out.println(best(a));
  }
}
