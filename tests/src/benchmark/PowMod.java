public class PowMod {
  static long pow(long b, long e, long m) {
    long r = 1;
    b %= m;
    while (e > 0) {
      if ((e & 1) == 1) r = r * b % m;
      b = b * b % m;
      e >>= 1;
    }
    return r;
  }

  public static void main(String[] args) {
    long s = 0;
    for (int i = 1; i < 600; i++) s = (s + pow(i, 1000000005L, 1000000007L)) % 1000000007L;
    System.out.println(s);
  }
}
