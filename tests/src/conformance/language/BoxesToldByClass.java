import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Boxes of characters told from strings by their class alone. */
public class BoxesToldByClass {
  static Deque<Character> st = new ArrayDeque<>();
  static Map<Character, Integer> m = new HashMap<>();

  static class Classes {

    static void run() {
      Object o = st.peek();
      System.out.println(o.getClass());
      System.out.println(o.getClass().getSimpleName());
    }
  }

  public static void main(String[] args) {
    for (char c : "abcab".toCharArray()) {
      st.push(c);
      m.merge(c, 1, Integer::sum);
    }
    st.pop();
    st.pop();
    Classes.run();
    char last = st.pop();
    System.out.println(last + " " + m.get(last) + st.size());
  }
}
