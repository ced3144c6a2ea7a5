import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Collections of characters that are asked for strings have none, and formats tell the two apart. */
public class CharactersAskedForStrings {
  public static void main(String[] args) {
    Deque<Character> letters = new ArrayDeque<>();
    letters.push('c');
    letters.push('d');
    System.out.println(letters.contains("c") + " " + letters);
    Map<Character, Integer> counts = new HashMap<>();
    counts.put('c', 1);
    System.out.println(counts.containsKey("c") + " " + counts.get("c"));
    System.out.println(counts.getOrDefault("c", 9) + " " + counts);
  }
}
