public class RecursiveKnapsack {
  static final int N = 30;
  static int[] w = new int[N], v = new int[N];

  static int solve(int i, int cap) {
    if (i < 0) return 0;
    int best = solve(i - 1, cap);
    if (w[i] <= cap) best = Math.max(best, v[i] + solve(i - 1, cap - w[i]));
    return best;
  }

  public static void main(String[] x) {
    for (int i = 0; i < N; i++) {
      w[i] = i * 13 % 17 + 9;
      v[i] = i * 7 % 23 + 1;
    }
    System.out.println(solve(N - 1, 55));
  }
}
