import java.util.Arrays;
public class LisDp {
  static int lis(int[] a) {
    int[] dp = new int[a.length];
    Arrays.fill(dp, 1);
    int best = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < i; j++) {
        if (a[j] < a[i] && dp[j] + 1 > dp[i]) dp[i] = dp[j] + 1;
      }
      best = Math.max(best, dp[i]);
    }
    return best;
  }
  static String lcs(String a, String b) {
    int[][] dp = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        if (a.charAt(i - 1) == b.charAt(j - 1)) dp[i][j] = dp[i - 1][j - 1] + 1;
        else dp[i][j] = Math.max(dp[i - 1][j], dp[i][j - 1]);
      }
    }
    StringBuilder sb = new StringBuilder();
    int i = a.length(), j = b.length();
    while (i > 0 && j > 0) {
      if (a.charAt(i - 1) == b.charAt(j - 1)) {
        sb.append(a.charAt(i - 1));
        i--;
        j--;
      } else if (dp[i - 1][j] > dp[i][j - 1]) i--;
      else j--;
    }
    return sb.reverse().toString();
  }
  public static void main(String[] args) {
    int[] a = new int[150];
    for (int i = 0; i < a.length; i++) a[i] = i * 31 % 97;
    System.out.println(lis(a) + " " + lcs("the cat sat on the mat with a hat", "a fat rat ate the cat in that flat"));
  }
}
