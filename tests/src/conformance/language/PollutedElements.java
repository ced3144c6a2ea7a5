import java.util.*;
import java.util.stream.*;

/** Elements that their list's type forbids, met by loops that unbox, by lambdas and by sorting (JLS 4.12.2). */
public class PollutedElements {
  @SuppressWarnings({"unchecked", "rawtypes"})
  static List<Integer> numbers() {
    List raw = new ArrayList<Integer>();
    raw.add(1);
    raw.add("two");
    raw.add(3);
    return raw;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static Map<String, Integer> counts() {
    Map raw = new HashMap();
    raw.put("a", "one");
    return raw;
  }

  static void run(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " went through");
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    run("sum", () -> {
      int sum = 0;
      for (int n : numbers()) {
        sum += n;
        System.out.println(sum);
      }
    });
    run("long", () -> {
      long sum = 0;
      for (long n : numbers()) sum += n;
      System.out.println(sum);
    });
    run("objects", () -> {
      for (Object o : numbers()) System.out.print(o + " ");
      System.out.println();
    });
    run("each", () -> numbers().forEach(n -> System.out.println(n + 1)));
    run("print", () -> numbers().forEach(System.out::println));
    run("stream", () -> System.out.println(numbers().stream().mapToInt(n -> n).sum()));
    run("reference", () -> System.out.println(numbers().stream().mapToInt(Integer::intValue).sum()));
    run("count", () -> System.out.println(numbers().stream().filter(n -> n != null).count()));
    run("join", () -> System.out.println(numbers().stream().map(n -> "" + n).collect(Collectors.joining())));
    run("removeIf", () -> System.out.println(numbers().removeIf(n -> n > 1)));
    run("merge", () -> counts().merge("a", 1, Integer::sum));
    run("compute", () -> counts().computeIfPresent("a", (k, v) -> v + 1));
    run("sort", () -> Collections.sort(numbers()));
    run("max", () -> System.out.println((Object) Collections.max(numbers())));
    run("tree", () -> System.out.println(new TreeSet<>(numbers())));
  }
}
