import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counting and grouping with maps. */
public class Grouping {
  static Map<Character, Integer> letters(String text) {
    Map<Character, Integer> counts = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      counts.merge(text.charAt(i), 1, Integer::sum);
    }
    return counts;
  }

  static Map<Integer, List<String>> byLength(String[] words) {
    Map<Integer, List<String>> groups = new HashMap<>();
    for (String word : words) {
      groups.computeIfAbsent(word.length(), k -> new ArrayList<>()).add(word);
    }
    return groups;
  }

  public static void main(String[] args) {
    System.out.println(letters("banana").get('a'));
    System.out.println(byLength(new String[] {"fig", "pear", "date"}).get(4).size());
  }
}
