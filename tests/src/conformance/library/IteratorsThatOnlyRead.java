import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Iterators of lists that may not shrink refuse to remove, before and after a step. */
public class IteratorsThatOnlyRead {
  static void check(String name, List<Integer> list) {
    Iterator<Integer> it = list.iterator();
    for (int i = 0; i < 2; i++) {
      try {
        it.remove();
        System.out.println(name + " removed");
      } catch (UnsupportedOperationException e) {
        System.out.println(name + " refused");
      }
      System.out.println(it.hasNext() + " " + it.next());
    }
  }

  public static void main(String[] args) {
    check("of", List.of(1, 2, 3));
    check("asList", Arrays.asList(1, 2, 3));
    check("unmodifiable", Collections.unmodifiableList(Arrays.asList(1, 2, 3)));
  }
}
