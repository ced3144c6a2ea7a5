import java.util.*;
import java.util.concurrent.CopyOnWriteArraySet;

/** Removing by an element or a test is the iterator's work, or a set's own. */
public class RemovalsThatIteratorsMake {
  static void attempt(String what, Runnable change) {
    try {
      change.run();
      System.out.println(what + ": done");
    } catch (UnsupportedOperationException e) {
      System.out.println(what + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    List<String> fixed = Arrays.asList("a", "b", "c");
    attempt("remove an element", () -> fixed.remove("b"));
    attempt("remove what is not there", () -> fixed.remove("z"));
    attempt("remove at an index", () -> fixed.remove(0));
    attempt("remove by a test", () -> fixed.removeIf(s -> s.equals("c")));
    attempt("remove all", () -> fixed.removeAll(List.of("a")));
    attempt("retain all there are", () -> fixed.retainAll(List.of("a", "b", "c")));
    System.out.println(fixed);

    Set<Integer> numbers = new CopyOnWriteArraySet<>(List.of(5, 1, 4, 2, 3));
    for (int n : numbers) {
      numbers.removeIf(x -> x == n + 3);
    }
    System.out.println(numbers);
    System.out.println(numbers.retainAll(Set.of(1, 2)) + " " + numbers.removeAll(List.of(2)) + numbers);

    List<String> words = new ArrayList<>();
    new Scanner("some words to read").forEachRemaining(words::add);
    System.out.println(words);
  }
}
