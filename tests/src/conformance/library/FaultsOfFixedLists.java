import java.util.*;
import java.util.stream.Stream;
/** What lists that nobody may change, or whose size nobody may change, say to a change and to a wrong index. */
public class FaultsOfFixedLists {
  static void attempt(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }
  static void all(List<Integer> l) {
    System.out.println(l);
    attempt(() -> l.get(5));
    attempt(() -> l.get(-1));
    attempt(() -> l.subList(0, 9));
    attempt(() -> l.remove(9));
    attempt(() -> l.add(9, 1));
    attempt(() -> l.add(1));
  }
  public static void main(String[] args) {
    List<List<Integer>> fixed = List.of(List.of(), List.of(1), List.of(1, 2), List.of(1, 2, 3), List.copyOf(List.of(4)), Stream.of(1, 2).toList(), Collections.unmodifiableList(new ArrayList<>(List.of(1))));
    for (List<Integer> l : fixed) {
      all(l);
      attempt(() -> l.set(9, 1));
      attempt(() -> l.removeIf(x -> false));
      attempt(() -> l.sort(null));
      attempt(() -> l.addAll(List.of()));
    }
    List<Integer> part = List.of(1, 2, 3).subList(0, 2);
    attempt(() -> part.set(0, 5));
    attempt(() -> part.removeIf(x -> false));
    attempt(() -> part.clear());
    System.out.println(part);
    List<Integer> own = new ArrayList<>(List.of(1, 2, 3));
    List<Integer> seen = Collections.unmodifiableList(own).subList(1, 3);
    own.set(1, 20);
    System.out.println(seen);
    attempt(() -> seen.set(0, 5));
    all(Arrays.asList(1, 2));
    all(new ArrayList<>(List.of(7)));
  }
}
