/** Sorts arrays whose size is known only when the program runs. */
public class InsertionSort {
  static void sort(int[] a) {
    for (int i = 1; i < a.length; i++) {
      int x = a[i];
      int j = i - 1;
      while (j >= 0 && a[j] > x) {
        a[j + 1] = a[j];
        j--;
      }
      a[j + 1] = x;
    }
  }

  public static void main(String[] args) {
    int n = Integer.parseInt("700");
    int[] a = new int[n];
    for (int i = 0; i < n; i++) {
      a[i] = i * 7919 % 1009;
    }
    sort(a);
    System.out.println(a[0] + " " + a[n / 2] + " " + a[n - 1]);
  }
}
