public class FibMemo {
  static long[] memo = new long[91];
  static long fib(int n) {
    if (n < 2) return n;
    if (memo[n] != 0) return memo[n];
    memo[n] = fib(n - 1) + fib(n - 2);
    return memo[n];
  }
  public static void main(String[] args) {
    long total = 0;
    for (int round = 0; round < 50; round++) {
      for (int i = 0; i < memo.length; i++) memo[i] = 0;
      total += fib(60) % 1000007;
    }
    System.out.println(total + " " + fib(90));
  }
}
