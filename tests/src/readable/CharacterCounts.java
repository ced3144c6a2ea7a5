import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Boxes of characters that nothing tells from strings of one are such strings. */
public class CharacterCounts {
  static boolean isBalanced(String text) {
    Deque<Character> open = new ArrayDeque<>();
    for (char c : text.toCharArray()) {
      if (c == '(' || c == '[') {
        open.push(c);
      } else if (c == ')' || c == ']') {
        if (open.isEmpty() || open.pop() != (c == ')' ? '(' : '[')) {
          return false;
        }
      }
    }
    return open.isEmpty();
  }

  static Map<Character, Integer> count(String text) {
    Map<Character, Integer> counts = new TreeMap<>();
    for (char c : text.toCharArray()) {
      if (c != ' ') {
        counts.merge(c, 1, Integer::sum);
      }
    }
    return counts;
  }

  public static void main(String[] args) {
    System.out.println(isBalanced("([])[()]") + " " + isBalanced("([)]") + " " + isBalanced("(("));
    Map<Character, Integer> counts = count("Hello, World");
    System.out.println(counts);
    char best = '?';
    for (Map.Entry<Character, Integer> e : counts.entrySet()) {
      if (!counts.containsKey(best) || e.getValue() > counts.get(best)) {
        best = e.getKey();
      }
    }
    System.out.println("most: " + best + ", " + counts.get(best));
  }
}
