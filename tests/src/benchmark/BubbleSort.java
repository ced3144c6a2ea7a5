public class BubbleSort {
  static void sort(int[] a) {
    for (int i = 0; i < a.length - 1; i++) {
      for (int j = 0; j < a.length - 1 - i; j++) {
        if (a[j] > a[j + 1]) {
          int t = a[j];
          a[j] = a[j + 1];
          a[j + 1] = t;
        }
      }
    }
  }

  public static void main(String[] args) {
    int[] a = new int[700];
    for (int i = 0; i < a.length; i++) {
      a[i] = (i * 7919) % 1000;
    }
    sort(a);
    System.out.println(a[0] + " " + a[200] + " " + a[699]);
  }
}
