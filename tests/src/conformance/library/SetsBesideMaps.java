import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a tree set puts into its map says nothing of what the program puts into another. */
public class SetsBesideMaps {
  public static void main(String[] args) {
    Map<Integer, Integer> squares = new TreeMap<>();
    for (int i : new int[] {3, 1, 2}) {
      squares.put(i, i * i);
    }
    TreeSet<String> words = new TreeSet<>();
    words.add("b");
    words.add("a");
    System.out.println(squares + " " + words);
  }
}
