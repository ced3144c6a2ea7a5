public class HeapSort {
  static void sift(int[] a, int start, int end) {
    int root = start;
    while (2 * root + 1 <= end) {
      int child = 2 * root + 1;
      if (child + 1 <= end && a[child] < a[child + 1]) child++;
      if (a[root] >= a[child]) return;
      int t = a[root];
      a[root] = a[child];
      a[child] = t;
      root = child;
    }
  }
  static void sort(int[] a) {
    int n = a.length;
    for (int i = n / 2 - 1; i >= 0; i--) sift(a, i, n - 1);
    for (int end = n - 1; end > 0; end--) {
      int t = a[0];
      a[0] = a[end];
      a[end] = t;
      sift(a, 0, end - 1);
    }
  }
  public static void main(String[] args) {
    int n = 1000;
    int[] a = new int[n];
    for (int i = 0; i < n; i++) a[i] = (i * 7919) % 1009;
    sort(a);
    System.out.println(a[0] + " " + a[n / 2] + " " + a[n - 1]);
  }
}
