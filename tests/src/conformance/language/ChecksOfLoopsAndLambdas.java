import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Loops and lambdas ask of maps and sets what they are, in a program that lets others in. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class ChecksOfLoopsAndLambdas {
  interface Taker<T> {
    void take(T t);
  }

  static class Made<X> {
    final X x;

    <Y> Made(Y y, Function<? super Y, ? extends X> f) {
      x = f.apply(y);
    }
  }

  static void tell(Runnable action) {
    try {
      action.run();
    } catch (ClassCastException e) {
      System.out.println("refused");
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>();
    counts.put("a", 1);
    List<Map<String, Integer>> maps = new ArrayList<>();
    maps.add(counts);
    for (Map<String, Integer> m : maps) {
      System.out.println(m.get("a"));
    }
    Taker<Set<String>> taker = s -> System.out.println(s.contains("c"));
    Set<String> set = new HashSet<>();
    set.add("c");
    taker.take(set);
    Map<String, Integer> given = new HashMap<>();
    Made<String> made = new <Map<String, Integer>>Made<String>(given, m -> "size " + m.size());
    System.out.println(made.x);

    tell(() -> ((Taker) taker).take("x"));
    ((List) maps).add("z");
    tell(
        () -> {
          for (Map<String, Integer> m : maps) {
            System.out.println(m.get("a"));
          }
        });
  }
}
