import java.util.HashSet;
import java.util.Set;

/** A set of characters. */
public class UniqueCharacters {
  static int count(String text) {
    Set<Character> seen = new HashSet<>();
    for (char c : text.toCharArray()) {
      seen.add(c);
    }
    return seen.size();
  }

  static boolean isPangram(String text, String alphabet) {
    Set<Character> seen = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      seen.add(text.charAt(i));
    }
    for (int i = 0; i < alphabet.length(); i++) {
      if (!seen.contains(alphabet.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  public static void main(String[] args) {
    System.out.println(count("banana"));
    System.out.println(isPangram("cab", "abc"));
  }
}
