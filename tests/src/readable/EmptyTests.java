import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Whether there is anything in a collection or a text. */
public class EmptyTests {
  private final List<String> names = new ArrayList<>();

  String first() {
    if (names.isEmpty()) {
      return "nobody";
    }
    return names.get(0);
  }

  boolean isReady() {
    return !names.isEmpty();
  }

  static int drain(int n) {
    Deque<Integer> work = new ArrayDeque<>();
    work.push(n);
    int steps = 0;
    while (!work.isEmpty() && steps < 100) {
      int x = work.pop();
      if (x > 1) {
        work.push(x / 2);
      }
      steps++;
    }
    return steps;
  }

  static String label(String text) {
    return text.isEmpty() ? "(empty)" : text;
  }

  public static void main(String[] args) {
    EmptyTests tests = new EmptyTests();
    System.out.println(tests.first() + tests.isReady());
    tests.names.add("Ann");
    System.out.println(tests.first() + tests.isReady());
    System.out.println(drain(10));
    System.out.println(label("") + label("x"));
  }
}
