import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checked views look at what iterators, entries, functions and parts put in, and at all of a collection first. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class CheckedSortedViews {
  private interface Step {
    Object take();
  }

  private static void show(String name, Step step) {
    try {
      System.out.println(name + " " + step.take());
    } catch (ClassCastException | UnsupportedOperationException e) {
      System.out.println(name + " " + e);
    }
  }

  public static void main(String[] args) {
    List<Object> list = (List) Collections.checkedList(new ArrayList<>(List.of("a", "b")), String.class);
    show("replace", () -> { list.replaceAll(x -> 1); return list; });
    show("replaced", () -> { list.replaceAll(x -> x + "!"); return list; });
    ListIterator<Object> steps = list.listIterator();
    show("next", steps::next);
    show("set", () -> { steps.set(5); return list; });
    show("add", () -> { steps.add(5); return list; });
    show("put", () -> { steps.set("S"); steps.add("T"); return list + " " + steps.previous() + steps.nextIndex(); });
    show("all", () -> list.addAll(List.of("c", 5)));
    show("all at", () -> list.addAll(0, Arrays.asList("c", null)));
    show("part", () -> list.subList(0, 1).add(6));
    show("list", () -> list);

    Map<Object, Object> map = (Map) Collections.checkedMap(new TreeMap<>(Map.of("a", 1)), String.class, Integer.class);
    show("values", () -> { map.replaceAll((k, v) -> "x"); return map; });
    show("absent", () -> map.putIfAbsent("z", "q"));
    show("compute", () -> map.compute("a", (k, v) -> "q"));
    show("if absent", () -> map.computeIfAbsent("n", k -> "q"));
    show("if present", () -> map.computeIfPresent("a", (k, v) -> "s"));
    show("merge", () -> map.merge("a", 4, (x, y) -> "s"));
    show("merged", () -> map.merge("a", 4, (x, y) -> (Integer) x + (Integer) y));
    show("replaced", () -> map.replace("a", "s"));
    show("entry", () -> map.entrySet().iterator().next().setValue("s"));
    show("entry set", () -> map.entrySet().iterator().next().setValue(9) + " " + map);
    show("put all", () -> { map.putAll(Map.of("r", "s")); return map; });

    SortedSet<Object> sorted = (SortedSet) Collections.checkedSortedSet(new TreeSet<>(List.of("a", "c")), String.class);
    show("head", () -> sorted.headSet("b").add(1));
    show("ends", () -> sorted.first() + " " + sorted.last() + " " + sorted.comparator());
    SortedMap<Object, Object> keys =
        (SortedMap) Collections.checkedSortedMap(new TreeMap<>(Map.of("a", 1, "b", 2)), String.class, Integer.class);
    show("tail", () -> keys.tailMap("b").put("c", "d"));
    show("tails", () -> keys.tailMap("b").put("c", 3) + " " + keys + keys.firstKey() + keys.lastKey());

    NavigableSet<Object> set =
        (NavigableSet) Collections.checkedNavigableSet(new TreeSet<>(List.of("a", "b", "c")), String.class);
    show("down", () -> set.descendingSet().add(1));
    show("around", () -> set.floor("bb") + " " + set.higher("a") + " " + set.tailSet("b", false) + set.descendingSet());
    show("poll", () -> set.pollFirst() + " " + set + " " + set.equals(new TreeSet<>(List.of("b", "c"))));
    NavigableMap<Object, Object> tree =
        (NavigableMap) Collections.checkedNavigableMap(new TreeMap<>(Map.of("a", 1, "b", 2)), String.class, Integer.class);
    show("down", () -> tree.descendingMap().put("a", "b"));
    show("key", () -> tree.put(1, 2));
    show("first", () -> tree.firstEntry() + " " + tree.floorKey("az") + " " + tree.descendingKeySet() + tree.lowerEntry("a"));
    show("new key", () -> tree.navigableKeySet().add("x"));
    show("part", () -> tree.subMap("a", false, "b", true) + " " + tree.pollLastEntry() + tree);
  }
}
