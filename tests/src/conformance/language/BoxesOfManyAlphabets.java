import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Boxes of characters beyond those of which Java keeps one box each. */
public class BoxesOfManyAlphabets {
  static Deque<Character> st = new ArrayDeque<>();
  static Map<Character, Integer> m = new HashMap<>();

  static class Codes {

    static void run() {
      int[] n = new int[128];
      for (Character c : st) n[c]++;
      System.out.println(n['a'] + "" + n['c']);
      long h = 7;
      for (Character c : st) h = h * 31 + c;
      System.out.println(h);
      Character big = '\u00e9', uni = '\u4e2d';
      System.out.println(big + "" + uni);
      System.out.println((int) uni);
      st.push(uni);
      System.out.println(st.peek());
      System.out.println(st.peek().hashCode());
      m.put(uni, 5);
      System.out.println(m.get('\u4e2d'));
      Set<Character> ord = new HashSet<>(List.of('z', 'a', '\u00e9', '\u4e2d', '0'));
      System.out.println(ord);
    }
  }

  static class Counts {

    static void run() {
      Map<Character, Long> g =
          "mississippi"
              .chars()
              .mapToObj(c -> (char) c)
              .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
      System.out.println(g);
      for (Map.Entry<Character, Long> e : g.entrySet())
        System.out.println(e.getKey() + "=" + e.getValue() + (char) (e.getKey() + 1));
      System.out.println(g.get('s'));
    }
  }

  public static void main(String[] args) {
    for (char c : "abcab".toCharArray()) {
      st.push(c);
      m.merge(c, 1, Integer::sum);
    }
    st.pop();
    st.pop();
    Codes.run();
    Counts.run();
    char last = st.pop();
    System.out.println(last + " " + m.get(last) + st.size());
  }
}
