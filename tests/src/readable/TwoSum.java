import java.util.HashMap;
import java.util.Map;

/** An index of what was seen. */
public class TwoSum {
  static int[] find(int[] numbers, int target) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      if (seen.containsKey(target - numbers[i])) {
        return new int[] {seen.get(target - numbers[i]), i};
      }
      seen.put(numbers[i], i);
    }
    return new int[0];
  }

  public static void main(String[] args) {
    for (int i : find(new int[] {2, 7, 11, 15}, 26)) {
      System.out.println(i);
    }
  }
}
