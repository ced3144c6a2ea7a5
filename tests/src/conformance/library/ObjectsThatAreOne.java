import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Java has one object for each view of a map, and for what is empty for ever. */
public class ObjectsThatAreOne {
  static void show(String what, boolean one) {
    System.out.println(what + " " + one);
  }

  public static void main(String[] args) {
    show("empty sets", Collections.emptySet() == Collections.emptySet());
    show("Set.of", Set.of() == Set.of());
    show("Set.of and emptySet", Set.of() == Collections.emptySet());
    show("sets of one", Set.of(1) == Set.of(1));
    show("new set", new HashSet<>() == Collections.emptySet());
    Map<String, Integer> hashed = new HashMap<>();
    Map<String, Integer> sorted = new TreeMap<>();
    Set<String> keys = hashed.keySet();
    show("keys", keys == hashed.keySet());
    show("values", hashed.values() == hashed.values());
    show("entries of two", hashed.entrySet() != sorted.entrySet());
    show("sorted keys", sorted.keySet() == sorted.keySet());
    show("Map.of", Map.of() == Map.of());
    show("Map.of and emptyMap", Map.of() == Collections.emptyMap());
    show("emptyMap", Collections.emptyMap() == Collections.EMPTY_MAP);
    List<String> none = List.of();
    List<String> fresh = new ArrayList<>();
    show("List.of and new", none == fresh);
    show("List.of and a copy", none == List.copyOf(fresh));
    show("emptyList", Collections.emptyList() == Collections.EMPTY_LIST);
    show("null", none == null);
    Optional<String> absent = Optional.empty();
    show("Optional", absent == Optional.<String>empty());
    show("there and not", Optional.of("a") == absent);
    show("there", Optional.of("a") == Optional.of("a"));
    show("mapped", absent != absent.map(String::trim));
    show("OptionalInt", OptionalInt.empty() == OptionalInt.empty());
  }
}
