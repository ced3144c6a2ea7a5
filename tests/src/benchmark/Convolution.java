public class Convolution {
  static int[] convolve(int[] a, int[] k) {
    int[] out = new int[a.length + k.length - 1];
    for (int i = 0; i < a.length; i++) for (int j = 0; j < k.length; j++) out[i + j] += a[i] * k[j];
    return out;
  }

  public static void main(String[] x) {
    int[] a = new int[400];
    for (int i = 0; i < a.length; i++) a[i] = i * 7 % 13 - 6;
    int[] k = {1, 4, 6, 4, 1, -2, 3, 5};
    int[] r = convolve(convolve(a, k), k);
    int s = 0;
    for (int i = 0; i < r.length; i++) s += r[i] * (i % 3 + 1);
    System.out.println(s);
  }
}
