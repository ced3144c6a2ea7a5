import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the library says of a null that comes in a variable, a parameter or a field. */
public class NullsInVariablesGiven {
  static String missing;
  static int[] numbers;

  static void attempt(Runnable r) {
    try {
      r.run();
      System.out.println("went on");
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static void variables() {
    String text = null;
    List<String> list = null;
    Map<String, Integer> map = null;
    char[] chars = null;
    attempt(() -> System.out.println("a".contains(text)));
    try {
      System.out.println("a".contains(text));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println("a".compareTo(text));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(new ArrayList<>(list));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      new HashMap<String, Integer>().putAll(map);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(new String(chars));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println("go" + "a".concat(text));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    System.out.println("a".equals(text) + " " + "a".equalsIgnoreCase(text) + " " + text);
  }

  static void parameters(Collection<String> all, String s, Map<String, Integer> map) {
    attempt(() -> new TreeSet<>(all));
    attempt(() -> new ArrayDeque<>(all));
    attempt(() -> Collections.max(all));
    attempt(() -> Collections.addAll(all, "a"));
    attempt(() -> new TreeMap<>(map));
    attempt(() -> "a".replace("a", s));
    attempt(() -> "a".startsWith(s));
    attempt(() -> String.join(s, "a", "b"));
    attempt(() -> List.copyOf(all));
  }

  public static void main(String[] args) {
    variables();
    parameters(null, null, null);
    parameters(new ArrayList<>(List.of("x")), "y", Map.of("z", 1));
    attempt(() -> "a".indexOf(missing));
    attempt(() -> Arrays.sort(numbers));
    attempt(() -> System.out.println(Arrays.copyOf(numbers, 2).length));
    attempt(() -> System.out.println(Arrays.toString(numbers)));
    missing = "a";
    attempt(() -> System.out.println("ba".indexOf(missing)));
  }
}
