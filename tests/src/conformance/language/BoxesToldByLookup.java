import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Boxes of characters told from strings by looking for a string among them. */
public class BoxesToldByLookup {
  static Deque<Character> st = new ArrayDeque<>();
  static Map<Character, Integer> m = new HashMap<>();

  static class Asked {

    static void run() {
      System.out.println("c".equals(st.peek()));
      System.out.println(st.peek().equals("c"));
      System.out.println(st.peek().equals('c'));
    }
  }

  static class Sought {

    static void run() {
      System.out.println(st.contains("c"));
      System.out.println(st.contains('c'));
      System.out.println(m.get("a"));
      System.out.println(m.containsKey((Object) "a"));
    }
  }

  public static void main(String[] args) {
    for (char c : "abcab".toCharArray()) {
      st.push(c);
      m.merge(c, 1, Integer::sum);
    }
    st.pop();
    st.pop();
    Asked.run();
    Sought.run();
    char last = st.pop();
    System.out.println(last + " " + m.get(last) + st.size());
  }
}
