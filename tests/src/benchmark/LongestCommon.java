public class LongestCommon {
  static int lcs(String a, String b) {
    int[][] dp = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        if (a.charAt(i - 1) == b.charAt(j - 1)) dp[i][j] = dp[i - 1][j - 1] + 1;
        else dp[i][j] = Math.max(dp[i - 1][j], dp[i][j - 1]);
      }
    }
    return dp[a.length()][b.length()];
  }
  public static void main(String[] args) {
    String a = "the quick brown fox jumps over the lazy dog";
    String b = "pack my box with five dozen liquor jugs now";
    System.out.println(lcs(a, b) + " " + lcs(b + a, a));
  }
}
