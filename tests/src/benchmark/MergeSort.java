public class MergeSort {
  static void sort(int[] a, int[] tmp, int lo, int hi) {
    if (hi - lo < 2) return;
    int mid = (lo + hi) / 2;
    sort(a, tmp, lo, mid);
    sort(a, tmp, mid, hi);
    int i = lo, j = mid, k = lo;
    while (i < mid && j < hi) {
      if (a[i] <= a[j]) tmp[k++] = a[i++];
      else tmp[k++] = a[j++];
    }
    while (i < mid) tmp[k++] = a[i++];
    while (j < hi) tmp[k++] = a[j++];
    for (k = lo; k < hi; k++) a[k] = tmp[k];
  }
  public static void main(String[] args) {
    int n = 2000;
    int[] a = new int[n];
    for (int i = 0; i < n; i++) a[i] = (i * 7919) % 2003;
    sort(a, new int[n], 0, n);
    System.out.println(a[0] + " " + a[n / 2] + " " + a[n - 1]);
  }
}
