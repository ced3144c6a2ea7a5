public class Knapsack {
  static int solve(int[] weights, int[] values, int capacity) {
    int n = weights.length;
    int[][] dp = new int[n + 1][capacity + 1];
    for (int i = 1; i <= n; i++) {
      for (int w = 0; w <= capacity; w++) {
        dp[i][w] = dp[i - 1][w];
        if (weights[i - 1] <= w) {
          dp[i][w] = Math.max(dp[i][w], dp[i - 1][w - weights[i - 1]] + values[i - 1]);
        }
      }
    }
    return dp[n][capacity];
  }
  public static void main(String[] args) {
    int[] weights = {12, 7, 11, 8, 9, 6, 13, 5, 14, 3};
    int[] values = {24, 13, 23, 15, 16, 11, 28, 9, 30, 4};
    int total = 0;
    for (int c = 20; c < 60; c++) total += solve(weights, values, c);
    System.out.println(total);
  }
}
