public class Isqrt {
  static int isqrt(int n) {
    int lo = 0, hi = n;
    while (lo < hi) {
      int mid = lo + (hi - lo + 1) / 2;
      if ((long) mid * mid <= n) lo = mid;
      else hi = mid - 1;
    }
    return lo;
  }

  public static void main(String[] args) {
    long s = 0;
    for (int i = 0; i < 3000; i++) s += isqrt(i * 37);
    System.out.println(s);
  }
}
