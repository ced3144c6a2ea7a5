import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A null that the test of a loop meets, which Python tells of in the body's last line. */
public class NullsInTestsOfLoops {
  interface Action {
    Object run();
  }

  static int length(String s) {
    int i = 0;
    while (i < s.length()) {
      i++;
    }
    return i;
  }

  static int sum(Iterator<Integer> numbers) {
    int n = 0;
    while (numbers.hasNext()) {
      if (n > 100) {
        n = 0;
      }
    }
    return n;
  }

  static void show(Action a) {
    try {
      System.out.println(a.run());
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    show(() -> length("abc"));
    show(() -> length(null));
    show(() -> sum(null));
    Map<String, Integer> counts = Map.of("a", 1);
    show(
        () -> {
          int found = counts.get("b");
          return found;
        });
    List<Integer> none = null;
    show(
        () -> {
          int first = none.get(0);
          return first;
        });
  }
}
