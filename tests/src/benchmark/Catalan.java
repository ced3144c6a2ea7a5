public class Catalan {
  public static void main(String[] args) {
    int n = 33;
    long[] c = new long[n + 1];
    c[0] = 1;
    for (int i = 1; i <= n; i++) {
      for (int j = 0; j < i; j++) c[i] += c[j] * c[i - 1 - j];
    }
    long[] fib = new long[91];
    fib[1] = 1;
    for (int i = 2; i < fib.length; i++) fib[i] = fib[i - 1] + fib[i - 2];
    System.out.println(c[n] + " " + fib[90]);
  }
}
