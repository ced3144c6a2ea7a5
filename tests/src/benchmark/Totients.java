public class Totients {
  static int gcd(int a, int b) { return b == 0 ? a : gcd(b, a % b); }
  public static void main(String[] args) {
    int n = 800;
    int[] phi = new int[n + 1];
    for (int i = 0; i <= n; i++) phi[i] = i;
    for (int i = 2; i <= n; i++) {
      if (phi[i] == i) {
        for (int j = i; j <= n; j += i) phi[j] -= phi[j] / i;
      }
    }
    long sum = 0;
    for (int i = 1; i <= n; i++) sum += phi[i];
    int perfect = 0;
    for (int k = 2; k < 500; k++) {
      int s = 1;
      for (int d = 2; d * d <= k; d++) if (k % d == 0) { s += d; if (d * d != k) s += k / d; }
      if (s == k) perfect++;
    }
    int coprime = 0;
    for (int a = 1; a <= 25; a++) for (int b = 1; b <= 25; b++) if (gcd(a, b) == 1) coprime++;
    System.out.println(sum + " " + perfect + " " + coprime);
  }
}
