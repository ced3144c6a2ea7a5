public class Sieve {
  static int sieve(int n) {
    boolean[] composite = new boolean[n + 1];
    int count = 0;
    for (int i = 2; i <= n; i++) {
      if (!composite[i]) {
        count++;
        for (int j = i * 2; j <= n; j += i) {
          composite[j] = true;
        }
      }
    }
    return count;
  }

  public static void main(String[] args) {
    System.out.println(sieve(200000));
  }
}
