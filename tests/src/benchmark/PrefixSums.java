public class PrefixSums {
  public static void main(String[] args) {
    int n = 2000;
    int[] a = new int[n];
    for (int i = 0; i < n; i++) a[i] = (i * 37) % 101 - 50;
    long[] prefix = new long[n + 1];
    for (int i = 0; i < n; i++) prefix[i + 1] = prefix[i] + a[i];
    long best = Long.MIN_VALUE;
    for (int i = 0; i + 100 <= n; i++) {
      long s = prefix[i + 100] - prefix[i];
      if (s > best) best = s;
    }
    int current = 0, max = a[0];
    for (int v : a) {
      current = Math.max(v, current + v);
      max = Math.max(max, current);
    }
    System.out.println(best + " " + max);
  }
}
