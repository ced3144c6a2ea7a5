public class MatrixPower {
  static final long MOD = 1_000_000_007L;
  static long[][] multiply(long[][] a, long[][] b) {
    int n = a.length;
    long[][] c = new long[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          c[i][j] = (c[i][j] + a[i][k] * b[k][j]) % MOD;
        }
      }
    }
    return c;
  }
  static long fib(long n) {
    long[][] result = {{1, 0}, {0, 1}};
    long[][] base = {{1, 1}, {1, 0}};
    while (n > 0) {
      if (n % 2 == 1) result = multiply(result, base);
      base = multiply(base, base);
      n /= 2;
    }
    return result[0][1];
  }
  public static void main(String[] args) {
    long sum = 0;
    for (long n = 1; n <= 1000000000000000L; n *= 10) sum += fib(n);
    System.out.println(sum);
  }
}
