import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parts of unmodifiable views are unmodifiable too; what changes nothing may be allowed or not. */
public class ViewsNobodyMayChange {
  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    try {
      System.out.println(name + ": " + action.run());
    } catch (RuntimeException e) {
      System.out.println(name + ": " + e);
    }
  }

  public static void main(String[] args) {
    TreeMap<Integer, String> tree = new TreeMap<>(Map.of(1, "a", 2, "b", 3, "c"));
    NavigableMap<Integer, String> map = Collections.unmodifiableNavigableMap(tree);
    show("pollFirstEntry", map::pollFirstEntry);
    show("headMap", () -> map.headMap(3));
    show("headMap.clear", () -> map.headMap(3).remove(1));
    show("tailMap.put", () -> map.tailMap(2, false).put(9, "z"));
    show("descendingMap.poll", () -> map.descendingMap().pollLastEntry());
    show("navigableKeySet.poll", () -> map.navigableKeySet().pollFirst());
    show("keySet.remove", () -> map.keySet().remove(1));
    show("descendingKeySet", () -> map.descendingKeySet() + " " + map.floorKey(7) + map.firstEntry());
    NavigableSet<Integer> set = Collections.unmodifiableNavigableSet(new TreeSet<>(List.of(1, 2, 3)));
    show("pollLast", set::pollLast);
    show("headSet.remove", () -> set.headSet(2, true).remove(1));
    show("descendingSet", () -> set.descendingSet() + " " + set.descendingIterator().next());
    show("subSet", () -> Collections.unmodifiableSortedSet(tree.navigableKeySet()).subSet(1, 3));

    show("emptyMap.remove", () -> Collections.emptyMap().remove("x"));
    show("singletonMap.remove", () -> Collections.singletonMap("k", 1).remove("x"));
    show("singletonMap.remove k", () -> Collections.singletonMap("k", 1).remove("k"));
    List<Integer> one = Collections.singletonList(4);
    Collections.sort(one);
    Collections.emptyList().sort(null);
    System.out.println(one);
    show("nCopies.sort", () -> {
      Collections.nCopies(1, "x").sort(null);
      return "sorted";
    });
    show("Set.of iterator", () -> {
      Iterator<String> names = Set.of("a").iterator();
      names.next();
      names.remove();
      return "removed";
    });
    show("List.of iterator", () -> {
      Iterator<String> names = List.of("a").iterator();
      names.next();
      names.remove();
      return "removed";
    });
    show("Map.of containsValue", () -> {
      try {
        return Map.of(1, 2).containsValue(null);
      } catch (NullPointerException e) {
        return "no null";
      }
    });
    List<Integer> checked = Collections.checkedList(new ArrayList<>(List.of(3, 1, 2)), Integer.class);
    show("checkedList", () -> {
      for (int x : checked) {
        checked.add(x);
      }
      return checked;
    });
    List<Integer> part = checked.subList(1, 3);
    part.sort(null);
    System.out.println(checked + " " + part);
    Map<String, Integer> counts = Collections.checkedMap(new TreeMap<>(), String.class, Integer.class);
    counts.merge("a", 1, Integer::sum);
    counts.merge("a", 1, Integer::sum);
    counts.compute("b", (k, v) -> v == null ? 7 : v);
    System.out.println(counts + " " + counts.computeIfAbsent("c", String::length));
    NavigableMap<String, Integer> none = Collections.emptyNavigableMap();
    NavigableMap<String, Integer> known = args.length > 0 ? new TreeMap<>(none) : none;
    show("empty sorted parts", () -> known.headMap("m") + " " + none.descendingMap() + none.firstEntry());
    show("empty sorted first", () -> Collections.<String, Integer>emptySortedMap().firstKey());
    show("empty sorted put", () -> Map.of(1, none).getOrDefault(2, none).put("a", 1));
    NavigableSet<String> nobody = Collections.emptyNavigableSet();
    show("empty sorted set", () -> nobody.tailSet("a") + " " + nobody.ceiling("b") + nobody.descendingSet());
    show("empty set first", () -> Collections.<String>emptySortedSet().first());
  }
}
