public class Fibonacci {
  static int recursive(int n) {
    return n < 2 ? n : recursive(n - 1) + recursive(n - 2);
  }

  static int iterative(int n) {
    int a = 0;
    int b = 1;
    for (int i = 0; i < n; i++) {
      int next = a + b;
      a = b;
      b = next;
    }
    return a;
  }

  public static void main(String[] args) {
    System.out.println(recursive(23));
    int sum = 0;
    for (int i = 0; i < 10000; i++) {
      sum = (sum + iterative(30)) % 1000;
    }
    System.out.println(sum);
  }
}
