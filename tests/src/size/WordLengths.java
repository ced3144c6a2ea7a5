import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/** Text, a map of lists, a set, sorting. */
public class WordLengths {
  public static void main(String[] args) {
    String text = "the quick brown fox jumps over the lazy dog and runs away from the bear";
    Map<Integer, List<String>> byLength = new HashMap<>();
    Set<Character> letters = new HashSet<>();
    for (String word : text.split(" ")) {
      byLength.computeIfAbsent(word.length(), n -> new ArrayList<>()).add(word);
      for (char c : word.toCharArray()) {
        letters.add(c);
      }
    }
    List<Integer> lengths = new ArrayList<>(byLength.keySet());
    Collections.sort(lengths);
    for (int length : lengths) {
      List<String> words = byLength.get(length);
      Collections.sort(words);
      System.out.println(length + " -> " + words);
    }
    System.out.println(letters.size() + " letters, z " + letters.contains('z'));
    StringBuilder reversed = new StringBuilder(text).reverse();
    System.out.println(reversed.toString().toUpperCase());
  }
}
