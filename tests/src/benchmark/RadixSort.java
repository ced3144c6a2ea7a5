// at most 3.2 times: places come from counts, which are added up and tested.
import java.util.Arrays;
public class RadixSort {
  static void radix(int[] a) {
    int max = 0;
    for (int x : a) max = Math.max(max, x);
    for (int exp = 1; max / exp > 0; exp *= 10) {
      int[] count = new int[10];
      int[] out = new int[a.length];
      for (int x : a) count[x / exp % 10]++;
      for (int i = 1; i < 10; i++) count[i] += count[i - 1];
      for (int i = a.length - 1; i >= 0; i--) {
        int d = a[i] / exp % 10;
        out[--count[d]] = a[i];
      }
      System.arraycopy(out, 0, a, 0, a.length);
    }
  }
  public static void main(String[] args) {
    int[] a = new int[500];
    for (int i = 0; i < a.length; i++) a[i] = i * 7919 % 10007;
    radix(a);
    System.out.println(Arrays.toString(Arrays.copyOf(a, 8)));
  }
}
