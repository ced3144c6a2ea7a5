public class GuardClauses {
  static int divisors(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("negative: " + n);
    }
    if (n == 0) {
      return 0;
    }
    int count = 0;
    for (int d = 1; d <= n; d++) {
      if (n % d == 0) {
        count++;
      }
    }
    return count;
  }

  static void show(String title, int n) {
    if (n == 13) {
      return;
    }
    System.out.println(title);
    System.out.println(divisors(n));
  }

  public static void main(String[] args) {
    show("twelve", 12);
    show("thirteen", 13);
  }
}
