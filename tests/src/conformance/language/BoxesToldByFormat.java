import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Boxes of characters told from strings by a format. */
public class BoxesToldByFormat {
  static Deque<Character> st = new ArrayDeque<>();
  static Map<Character, Integer> m = new HashMap<>();

  static class Formats {

    static void run() {
      String f = m.size() > 100 ? "%s" : "%c|%-3c|%s";
      System.out.println(String.format(f, st.peek(), st.peek(), st.peek()));
      try {
        System.out.println(String.format(f + "%d", st.peek(), 1, 2, st.peek()));
      } catch (IllegalFormatException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  static class Wrong {

    static void run() {
      try {
        System.out.println(String.format("%c", "x"));
      } catch (IllegalFormatException e) {
        System.out.println(e.getMessage());
      }
      System.out.printf("%c%n", st.peek());
    }
  }

  public static void main(String[] args) {
    for (char c : "abcab".toCharArray()) {
      st.push(c);
      m.merge(c, 1, Integer::sum);
    }
    st.pop();
    st.pop();
    Formats.run();
    Wrong.run();
    char last = st.pop();
    System.out.println(last + " " + m.get(last) + st.size());
  }
}
