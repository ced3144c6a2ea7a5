public class Dot {
  static int dot(int[] a, int[] b) {
    int s = 0;
    for (int i = 0; i < a.length; i++) s += a[i] * b[i];
    return s;
  }

  static long sumOfSquares(int[] a) {
    long s = 0;
    for (int x : a) s += (long) x * x;
    return s;
  }

  static int maxIndex(int[] a) {
    int m = 0;
    for (int i = 1; i < a.length; i++) if (a[i] > a[m]) m = i;
    return m;
  }

  static void reverse(int[] a) {
    for (int i = 0, j = a.length - 1; i < j; i++, j--) {
      int t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
  }

  public static void main(String[] args) {
    int[] a = new int[1000], b = new int[1000];
    for (int i = 0; i < 1000; i++) {
      a[i] = i * 37 % 1001;
      b[i] = 1000 - i;
    }
    int x = 0;
    for (int r = 0; r < 4; r++) {
      x += dot(a, b) % 1000;
      reverse(a);
      x += maxIndex(a);
    }
    System.out.println(x + " " + sumOfSquares(a));
  }
}
