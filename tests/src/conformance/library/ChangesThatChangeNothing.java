import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Some lists and maps refuse every change, some only what would change them. */
public class ChangesThatChangeNothing {
  interface Change<T> {
    Object on(T target);
  }

  static <T> void attempt(String name, T target, Change<T> change) {
    try {
      System.out.println(name + " " + change.on(target) + " " + target);
    } catch (RuntimeException e) {
      System.out.println(name + " " + e);
    }
  }

  public static void main(String[] args) {
    List<List<Integer>> lists = new ArrayList<>();
    lists.add(Collections.nCopies(2, 1));
    lists.add(Collections.singletonList(1));
    lists.add(Collections.emptyList());
    lists.add(List.of(1, 2));
    lists.add(List.of(1, 2, 3));
    lists.add(Stream.of(1, 2, 3).toList());
    lists.add(Arrays.asList(1, 2));
    lists.add(Collections.unmodifiableList(new ArrayList<>(List.of(1))));
    for (List<Integer> list : lists) {
      System.out.println("-- " + list);
      attempt("add nothing", list, l -> l.addAll(List.of()));
      attempt("add one", list, l -> l.addAll(List.of(5)));
      attempt("add nothing at 0", list, l -> l.addAll(0, List.of()));
      attempt("remove absent", list, l -> l.remove((Object) 77));
      attempt("remove one", list, l -> l.remove((Object) 1));
      attempt("remove none", list, l -> l.removeAll(Set.of(8)));
      attempt("remove them", list, l -> l.removeAll(Set.of(1)));
      attempt("retain all", list, l -> l.retainAll(Set.of(1, 2, 3)));
      attempt("retain none", list, l -> l.retainAll(Set.of()));
      attempt("remove if none", list, l -> l.removeIf(x -> x > 8));
      attempt("remove if one", list, l -> l.removeIf(x -> x == 1));
    }
    List<Map<String, Integer>> maps = new ArrayList<>();
    maps.add(Collections.emptyMap());
    maps.add(Collections.singletonMap("k", 1));
    maps.add(Map.of());
    maps.add(Map.of("k", 1));
    for (Map<String, Integer> map : maps) {
      System.out.println("-- " + map);
      attempt(
          "replace all",
          map,
          m -> {
            m.replaceAll((k, v) -> v + 1);
            return "done";
          });
      attempt("remove absent", map, m -> m.remove("none"));
    }
  }
}
