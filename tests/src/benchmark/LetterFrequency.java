// at most 12 times: a TreeMap is a class, which is compiled with the program.
import java.util.*;
public class LetterFrequency {
  public static void main(String[] args) {
    String text = "it was the best of times it was the worst of times it was the age of wisdom";
    Map<Character, Integer> counts = new TreeMap<>();
    Map<String, Integer> words = new HashMap<>();
    for (int r = 0; r < 6; r++) {
      for (char c : text.toCharArray()) {
        if (c == ' ') continue;
        counts.put(c, counts.getOrDefault(c, 0) + 1);
      }
      for (String w : text.split(" ")) words.merge(w, 1, Integer::sum);
    }
    char most = ' ';
    int best = 0;
    for (Map.Entry<Character, Integer> e : counts.entrySet()) {
      if (e.getValue() > best) { best = e.getValue(); most = e.getKey(); }
    }
    System.out.println(most + " " + best + " " + words.get("times") + " " + counts.size());
  }
}
