public class Fannkuch {
  static int flips(int n) {
    int[] perm1 = new int[n], perm = new int[n], count = new int[n];
    for (int i = 0; i < n; i++) perm1[i] = i;
    int max = 0, r = n;
    while (true) {
      while (r != 1) { count[r - 1] = r; r--; }
      for (int i = 0; i < n; i++) perm[i] = perm1[i];
      int flips = 0, k;
      while ((k = perm[0]) != 0) {
        int k2 = (k + 1) >> 1;
        for (int i = 0; i < k2; i++) {
          int t = perm[i]; perm[i] = perm[k - i]; perm[k - i] = t;
        }
        flips++;
      }
      max = Math.max(max, flips);
      while (true) {
        if (r == n) return max;
        int p0 = perm1[0];
        for (int i = 0; i < r; i++) perm1[i] = perm1[i + 1];
        perm1[r] = p0;
        count[r]--;
        if (count[r] > 0) break;
        r++;
      }
    }
  }
  public static void main(String[] args) {
    System.out.println(flips(6));
  }
}
