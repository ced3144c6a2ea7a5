public class RandomPoints {
  static class Rng {
    private long s;

    Rng(long s) {
      this.s = s;
    }

    int next(int n) {
      s = (s * 1103515245L + 12345L) & 0x7fffffffL;
      return (int) (s >> 8) % n;
    }
  }

  public static void main(String[] x) {
    Rng r = new Rng(42);
    int in = 0;
    for (int i = 0; i < 6000; i++) {
      int a = r.next(1000), b = r.next(1000);
      if (a * a + b * b < 1000000) in++;
    }
    System.out.println(in);
  }
}
