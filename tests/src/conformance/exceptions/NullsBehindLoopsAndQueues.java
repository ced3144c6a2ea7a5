import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Nulls in tests of loops, in parameters that a loop sets, in queues that take none, and of texts
 * behind an interface.
 */
public class NullsBehindLoopsAndQueues {
  NullsBehindLoopsAndQueues other;
  int[] own = {1};

  static int along(NullsBehindLoopsAndQueues p) {
    int s = 0;
    for (int i = 0; i < 3; i++) {
      s += p.own[0];
      if (s > 0) p = p.other;
    }
    return s;
  }

  static void each(Iterator<Integer> numbers) {
    while (numbers.hasNext()) {
      System.out.println("never");
    }
  }

  static <T> T same(T t) {
    return t;
  }

  static void show(Runnable r) {
    try {
      r.run();
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    show(() -> along(new NullsBehindLoopsAndQueues()));
    show(() -> each(null));
    Map<String, Integer> none = Map.of();
    show(() -> same(new ArrayDeque<>(List.of(1))).addFirst(none.get("a")));
    CharSequence text = args.length > 5 ? "text" : null;
    show(() -> System.out.println(text.charAt(0)));
    show(() -> System.out.println(text.subSequence(0, 2)));
    show(() -> System.out.println(text.length()));
    show(() -> System.out.println(((List<Integer>) null).iterator().next() + 1));
    show(() -> System.out.println(Arrays.asList("a", null).get(1).length()));
  }
}
