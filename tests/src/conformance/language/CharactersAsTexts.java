import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Characters as values of all kinds: kept, compared, computed, boxed, captured. */
public class CharactersAsTexts {
  record Sign(char symbol, int weight) {}

  enum Side {
    LEFT('<'),
    RIGHT('>');

    final char arrow;

    Side(char arrow) {
      this.arrow = arrow;
    }
  }

  interface Filter {
    boolean accepts(char c);
  }

  static class Cursor {
    private final String text;
    private int at;
    private char last;
    static char shared = 'q';

    Cursor(String text) {
      this.text = text;
    }

    char next() {
      last = at < text.length() ? text.charAt(at++) : '\0';
      return last;
    }

    boolean atEnd() {
      return last == '\0';
    }
  }

  static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }

  static char rotate(char c, int by) {
    if (c < 'a' || c > 'z') {
      return c;
    }
    return (char) ('a' + (c - 'a' + by) % 26);
  }

  static int count(String s, Filter f) {
    int n = 0;
    for (char c : s.toCharArray()) {
      if (f.accepts(c)) {
        n++;
      }
    }
    return n;
  }

  static boolean balanced(String s) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '(', '[' -> open.push(c);
        case ')', ']' -> {
          if (open.isEmpty() || (open.pop() == '(') != (c == ')')) {
            return false;
          }
        }
        default -> {}
      }
    }
    return open.isEmpty();
  }

  static String describe(Object o) {
    return o instanceof Character c ? "char " + c + (c == 'x') : "other";
  }

  public static void main(String[] args) {
    Cursor cursor = new Cursor("hi \u00e9!");
    System.out.println((int) cursor.last + " " + cursor.atEnd());
    StringBuilder b = new StringBuilder();
    for (char c = cursor.next(); !cursor.atEnd(); c = cursor.next()) {
      b.append(upper(c)).append((int) c).append(',');
    }
    System.out.println(b);

    StringBuilder rotated = new StringBuilder();
    for (char c : "hello, world".toCharArray()) {
      rotated.append(rotate(c, 13));
    }
    System.out.println(rotated);
    System.out.println(count("a-b-c", c -> c == '-') + " " + count("Ab3", Character::isLetter));
    System.out.println(balanced("([])") + " " + balanced("([)]") + " " + balanced("(("));

    Map<Character, Integer> seen = new HashMap<>();
    for (char c : "banana".toCharArray()) {
      seen.merge(c, 1, Integer::sum);
    }
    System.out.println(seen.get('a') + " " + seen.get('n') + " " + seen.containsKey('z'));

    Sign plus = new Sign('+', 2);
    System.out.println(plus + " " + plus.equals(new Sign('+', 2)) + " " + (plus.symbol() + 1));
    System.out.println(plus.hashCode() == new Sign('+', 2).hashCode());
    for (Side s : Side.values()) {
      System.out.println(s + " " + s.arrow + (s.arrow < '=' ? " before" : " after"));
    }
    char captured = b.charAt(0);
    Predicate<String> starts = t -> t.charAt(0) == captured;
    System.out.println(starts.test("Hat") + " " + starts.test("bat"));

    char[] letters = "dcba".toCharArray();
    char kept = letters[0];
    letters[0] = letters[3];
    letters[3] = kept;
    System.out.println(new String(letters) + kept + Cursor.shared);
    Cursor.shared++;
    char grown = 'a';
    grown += 2;
    System.out.println(Cursor.shared + "" + grown + (char) (grown + 1) + (grown + 1));
    List<Character> list = new ArrayList<>(List.of('x', 'y'));
    char first = list.get(0);
    System.out.println(first + " " + list + " " + describe(first) + " " + describe('y') + describe(1));
    try {
      char none = "abc".charAt(args.length + 3);
      System.out.println(none);
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println("outside");
    }
    System.out.println(first == 'x' ? 'y' : 'n');
    System.out.println(String.valueOf(first) + Character.toString(kept) + Character.getNumericValue('7'));
  }
}
