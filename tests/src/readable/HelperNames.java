import java.util.ArrayList;
import java.util.List;

/** Functions called as helpers are that are not in use. */
public class HelperNames {
  private static final List<String> log = new ArrayList<>();

  static void add(String text) {
    log.add(text);
  }

  static String repeat(String text, int times) {
    String result = "";
    for (int i = 0; i < times; i++) {
      result += text;
    }
    return result;
  }

  static boolean same(String a, String b) {
    return a.length() == b.length();
  }

  public static void main(String[] args) {
    add(repeat("ab", 2));
    add("c");
    System.out.println(log.size());
    System.out.println(same("x", "y"));
  }
}
