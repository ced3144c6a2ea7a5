import java.util.HashMap;
import java.util.Map;
public class TwoSum {
  static int[] twoSum(int[] nums, int target) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (int i = 0; i < nums.length; i++) {
      int need = target - nums[i];
      if (seen.containsKey(need)) return new int[] {seen.get(need), i};
      seen.put(nums[i], i);
    }
    return new int[] {-1, -1};
  }
  public static void main(String[] args) {
    int[] nums = new int[300];
    for (int i = 0; i < nums.length; i++) nums[i] = i * 13 % 307;
    int sum = 0;
    for (int t = 500; t < 560; t++) {
      int[] r = twoSum(nums, t);
      sum += r[0] + r[1];
    }
    System.out.println(sum);
  }
}
