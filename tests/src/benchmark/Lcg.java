public class Lcg {
  private long state;
  Lcg(long seed) {
    state = seed;
  }
  int next(int bound) {
    state = (state * 1103515245L + 12345L) % 2147483648L;
    return (int) (state % bound);
  }
  public static void main(String[] args) {
    Lcg rng = new Lcg(42);
    int inside = 0;
    int[] buckets = new int[10];
    for (int i = 0; i < 5000; i++) {
      int x = rng.next(1000), y = rng.next(1000);
      if (x * x + y * y < 1000000) inside++;
      buckets[x / 100]++;
    }
    System.out.println(inside + " " + buckets[0] + " " + buckets[9]);
  }
}
