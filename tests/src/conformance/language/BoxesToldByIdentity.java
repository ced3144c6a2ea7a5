import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Boxes of characters of which two of one value are not the same object. */
public class BoxesToldByIdentity {
  static Deque<Character> st = new ArrayDeque<>();
  static Map<Character, Integer> m = new HashMap<>();

  static class Identity {

    static void run() {
      Character a = 'a', b = 'a', c = (char) 500, d = (char) 500;
      System.out.println(a == b);
      System.out.println(c == d);
      System.out.println(c.equals(d));
      System.out.println(a != null);
    }
  }

  public static void main(String[] args) {
    for (char c : "abcab".toCharArray()) {
      st.push(c);
      m.merge(c, 1, Integer::sum);
    }
    st.pop();
    st.pop();
    Identity.run();
    char last = st.pop();
    System.out.println(last + " " + m.get(last) + st.size());
  }
}
