import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IllegalFormatException;

/** Formats take boxes of characters as characters alone. */
public class CharactersInFormats {
  static void show(String text) {
    System.out.println(text);
  }

  public static void main(String[] args) {
    Deque<Character> letters = new ArrayDeque<>();
    letters.push('c');
    System.out.printf("%c: %d%n", letters.peek(), letters.size());
    show(String.format("%c%s%-4c|%5s|%d", letters.peek(), letters.peek(), 'x', 'y', 7));
    try {
      show(String.format("%s %d", letters.peek(), letters.pop()));
    } catch (IllegalFormatException e) {
      show(e.toString());
    }
  }
}
