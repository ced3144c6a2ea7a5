import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Maps and sets whose order nobody sees are Python's own. */
public class WordLookup {
  private final Map<String, Integer> lengths = new HashMap<>();

  int length(String word) {
    if (!lengths.containsKey(word)) {
      lengths.put(word, word.length());
    }
    return lengths.get(word);
  }

  void forget(String word) {
    lengths.remove(word);
  }

  static int distinct(String[] words) {
    Set<String> seen = new HashSet<>();
    for (String word : words) {
      seen.add(word);
    }
    return seen.size();
  }

  static void firstRepeated(String[] words) {
    Set<String> seen = new HashSet<>();
    for (String word : words) {
      if (!seen.add(word)) {
        System.out.println(word);
        return;
      }
    }
  }

  public static void main(String[] args) {
    WordLookup lookup = new WordLookup();
    System.out.println(lookup.length("pear"));
    lookup.forget("pear");
    String[] words = {"a", "b", "a"};
    System.out.println(distinct(words));
    firstRepeated(words);
  }
}
