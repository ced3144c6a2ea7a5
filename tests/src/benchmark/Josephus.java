public class Josephus {
  static int survivor(int n, int k) {
    int s = 0;
    for (int i = 2; i <= n; i++) s = (s + k) % i;
    return s + 1;
  }
  static int simulated(int n, int k) {
    boolean[] dead = new boolean[n];
    int left = n, at = -1;
    while (left > 1) {
      int steps = k;
      while (steps > 0) {
        at = (at + 1) % n;
        if (!dead[at]) steps--;
      }
      dead[at] = true;
      left--;
    }
    for (int i = 0; i < n; i++) if (!dead[i]) return i + 1;
    return -1;
  }
  public static void main(String[] args) {
    System.out.println(survivor(3000, 7) + " " + simulated(41, 3) + " " + simulated(80, 5));
  }
}
