public class QuickSort {
  static void quick(int[] a, int lo, int hi) {
    if (lo >= hi) return;
    int p = a[(lo + hi) >>> 1];
    int i = lo, j = hi;
    while (i <= j) {
      while (a[i] < p) i++;
      while (a[j] > p) j--;
      if (i <= j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
        i++;
        j--;
      }
    }
    quick(a, lo, j);
    quick(a, i, hi);
  }
  public static void main(String[] args) {
    int n = 2000;
    int[] a = new int[n];
    int x = 1;
    for (int i = 0; i < n; i++) {
      x = (x * 171 + 11) % 30269;
      a[i] = x;
    }
    quick(a, 0, n - 1);
    System.out.println(a[0] + " " + a[n / 2] + " " + a[n - 1]);
  }
}
