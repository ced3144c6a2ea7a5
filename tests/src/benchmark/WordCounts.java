// at most 3 times: the order of the map might be seen in the loop.
import java.util.HashMap;
import java.util.Map;

/** Words counted in a map. */
public class WordCounts {
  public static void main(String[] args) {
    String text = "the quick brown fox jumps over the lazy dog and the quick cat sleeps over the mat";
    Map<String, Integer> counts = new HashMap<>();
    for (int round = 0; round < 1000; round++) {
      for (String word : text.split(" ")) {
        counts.put(word, counts.getOrDefault(word, 0) + 1);
      }
    }
    int most = 0;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      if (e.getValue() > most) {
        most = e.getValue();
      }
    }
    System.out.println(counts.size() + " " + most + " " + counts.get("fox"));
  }
}
