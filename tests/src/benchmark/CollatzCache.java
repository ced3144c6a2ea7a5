public class CollatzCache {
  public static void main(String[] x) {
    int[] cache = new int[20000];
    cache[1] = 1;
    int best = 0, at = 0;
    for (int i = 2; i < 4000; i++) {
      long n = i;
      int steps = 0;
      while (n >= i) {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        steps++;
      }
      cache[i] = cache[(int) n] + steps;
      if (cache[i] > best) {
        best = cache[i];
        at = i;
      }
    }
    System.out.println(at + " " + best);
  }
}
