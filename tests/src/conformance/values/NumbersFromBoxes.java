import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers that come out of boxes: small ones, ones that grow, and sums of them round a loop. */
public class NumbersFromBoxes {
  static int mixed(List<Integer> numbers) {
    int sum = 1;
    for (int i = 0; i < numbers.size(); i++) {
      sum = (sum * 31 + numbers.get(i)) % 1009;
      int half = (sum - 500 - numbers.get(i)) / 3;
      sum = (sum + half * 70001) % 97;
    }
    return sum;
  }

  static long growing(int rounds) {
    List<Long> last = new ArrayList<>();
    last.add(1L);
    for (int i = 0; i < rounds; i++) {
      last.set(0, last.get(0) * 3 - 5);
    }
    return last.get(0);
  }

  static int counted() {
    Map<String, Integer> counts = new HashMap<>();
    counts.put("x", Integer.MAX_VALUE - 2);
    for (int i = 0; i < 5; i++) {
      counts.put("x", counts.get("x") + 1);
    }
    return counts.get("x");
  }

  static int rows(List<List<Integer>> grid) {
    int sum = 0;
    for (int r = 0; r < grid.size(); r++) {
      for (int c = 0; c < grid.get(r).size(); c++) {
        sum = (sum + grid.get(r).get(c) * (c + r + 1)) % 10007;
      }
    }
    return sum;
  }

  static String shrinking(List<List<Integer>> grid) {
    StringBuilder seen = new StringBuilder();
    List<Integer> row = grid.get(0);
    for (int c = 0; c < grid.get(0).size(); c++) {
      seen.append(grid.get(0).get(c)).append(' ');
      if (c % 2 == 0) {
        row.remove(row.size() - 1);
      }
    }
    for (int c = 0; c < grid.get(1).size(); c++) {
      seen.append(grid.get(1).get(c)).append(',');
      if (c == 1) {
        grid.set(1, grid.get(0));
      }
    }
    for (int c = 0; c < grid.get(0).size(); c++) {
      if (grid.get(0).size() < 6) {
        row.add(c);
      }
      seen.append(c);
    }
    return seen.toString();
  }

  static String texts(String[] rows, Object[] same) {
    int length = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < rows[i].length(); k++) {
        length++;
        same[i] = "ab";
      }
    }
    return length + rows[0];
  }

  public static void main(String[] args) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = -20; i < 20; i++) {
      numbers.add(i * 104729);
    }
    numbers.add(Integer.MIN_VALUE);
    numbers.add(Integer.MAX_VALUE);
    System.out.println(mixed(numbers) + " " + growing(45) + " " + counted());
    List<List<Integer>> grid = new ArrayList<>();
    for (int r = 0; r < 4; r++) {
      grid.add(new ArrayList<>(numbers.subList(r, r + 5)));
    }
    System.out.println(rows(grid) + " " + shrinking(grid) + " " + grid.get(0).size());
    String[] words = {"abcdef", "x", ""};
    System.out.println(texts(words, new Object[3]) + texts(words, words) + words[1]);
    Map<Integer, Integer> squares = new TreeMap<>();
    for (int i = 0; i < 300; i++) {
      int key = i * 7 % 41;
      squares.put(key, squares.getOrDefault(key, 0) + i);
      if (i % 50 == 0) {
        squares.remove(key);
        squares.remove(key + 1);
        squares.put(key, -1);
      }
      if (squares.containsKey(key)) {
        squares.put(key, squares.get(key) + 1);
      }
    }
    System.out.println(squares);
  }
}
