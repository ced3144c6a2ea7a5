public class ShellSort {
  static void sort(int[] a) {
    for (int gap = a.length / 2; gap > 0; gap /= 2) {
      for (int i = gap; i < a.length; i++) {
        int x = a[i];
        int j = i;
        while (j >= gap && a[j - gap] > x) {
          a[j] = a[j - gap];
          j -= gap;
        }
        a[j] = x;
      }
    }
  }
  public static void main(String[] args) {
    int[] a = new int[400];
    for (int i = 0; i < a.length; i++) a[i] = i * 7919 % 1009;
    sort(a);
    System.out.println(a[0] + " " + a[200] + " " + a[399]);
  }
}
