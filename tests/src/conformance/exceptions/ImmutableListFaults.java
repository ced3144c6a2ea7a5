import java.util.Collections;
import java.util.List;

/** What the library's small lists say of an index that is out of range. */
public class ImmutableListFaults {
  static void get(String name, List<?> list, int i) {
    try {
      System.out.println(name + " " + list.get(i));
    } catch (RuntimeException e) {
      System.out.println(name + " " + e);
    }
  }

  public static void main(String[] args) {
    for (int i : new int[] {-1, 0, 2, 5}) {
      get("none", List.of(), i);
      get("one", List.of("a"), i);
      get("two", List.of("a", "b"), i);
      get("three", List.of("a", "b", "c"), i);
      get("part", List.of("a", "b", "c", "d").subList(1, 3), i);
      get("empty", Collections.emptyList(), i);
      get("single", Collections.singletonList("a"), i);
      get("copies", Collections.nCopies(2, "a"), i);
    }
  }
}
