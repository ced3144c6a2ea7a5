import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Boxes of characters told from strings by casts of objects. */
public class BoxesToldByCast {
  static Deque<Character> st = new ArrayDeque<>();
  static Map<Character, Integer> m = new HashMap<>();

  static class ToString {

    static void run() {
      try {
        Object o = st.peek();
        System.out.println((String) o);
      } catch (ClassCastException e) {
        System.out.println(e.getMessage().substring(0, 25));
      }
    }
  }

  static class ToCharacter {

    static void run() {
      try {
        Object o = "s";
        Character c = (Character) o;
        System.out.println(c);
      } catch (ClassCastException e) {
        System.out.println(e.getMessage().substring(0, 25));
      }
    }
  }

  public static void main(String[] args) {
    for (char c : "abcab".toCharArray()) {
      st.push(c);
      m.merge(c, 1, Integer::sum);
    }
    st.pop();
    st.pop();
    ToString.run();
    ToCharacter.run();
    char last = st.pop();
    System.out.println(last + " " + m.get(last) + st.size());
  }
}
