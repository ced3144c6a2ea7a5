import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Boxes of characters told from strings as keys and elements. */
public class BoxesToldByKey {
  static Deque<Character> st = new ArrayDeque<>();
  static Map<Character, Integer> m = new HashMap<>();

  static class Keys {

    static void run() {
      Map<Object, Integer> mm = new HashMap<>();
      mm.put('a', 1);
      mm.put("a", 2);
      mm.put(97, 3);
      System.out.println(mm.size());
      System.out.println(mm.get("a") + " " + mm.get('a'));
    }
  }

  static class Elements {

    static void run() {
      List<Object> l = new ArrayList<>();
      l.add('x');
      l.add("x");
      System.out.println(l.indexOf("x"));
      System.out.println(l.get(0).equals(l.get(1)));
    }
  }

  public static void main(String[] args) {
    for (char c : "abcab".toCharArray()) {
      st.push(c);
      m.merge(c, 1, Integer::sum);
    }
    st.pop();
    st.pop();
    Keys.run();
    Elements.run();
    char last = st.pop();
    System.out.println(last + " " + m.get(last) + st.size());
  }
}
