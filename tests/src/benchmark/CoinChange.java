public class CoinChange {
  static long ways(int[] coins, int amount) {
    long[] ways = new long[amount + 1];
    ways[0] = 1;
    for (int coin : coins) {
      for (int i = coin; i <= amount; i++) {
        ways[i] += ways[i - coin];
      }
    }
    return ways[amount];
  }
  static int fewest(int[] coins, int amount) {
    int[] dp = new int[amount + 1];
    for (int i = 1; i <= amount; i++) {
      dp[i] = Integer.MAX_VALUE;
      for (int coin : coins) {
        if (coin <= i && dp[i - coin] != Integer.MAX_VALUE) {
          dp[i] = Math.min(dp[i], dp[i - coin] + 1);
        }
      }
    }
    return dp[amount];
  }
  public static void main(String[] args) {
    int[] coins = {1, 2, 5, 10, 20, 50, 100, 200};
    System.out.println(ways(coins, 1000) + " " + fewest(coins, 783));
  }
}
