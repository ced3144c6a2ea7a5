import java.util.AbstractMap;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Vector;

/** Entries alone and in views, ranges of ranges, and the words of the oldest tables. */
public class EntriesAndViewsInPlace {
  enum Day { MON, TUE, WED }

  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    try {
      System.out.println(name + ": " + action.run());
    } catch (NullPointerException e) {
      System.out.println(name + ": null");
    } catch (RuntimeException e) {
      System.out.println(name + ": " + e);
    }
  }

  public static void main(String[] args) {
    AbstractMap.SimpleEntry<String, Integer> entry = new AbstractMap.SimpleEntry<>("k", 1);
    System.out.println(entry.setValue(5) + " " + entry + " " + entry.equals(Map.entry("k", 5)));
    show("immutable", () -> new AbstractMap.SimpleImmutableEntry<>("k", 1).setValue(2));

    Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
    Map<String, Integer> same = new HashMap<>(map);
    System.out.println(map.values().equals(map.values()) + " " + map.values().equals(same.values()));

    Map<String, Integer> used = new LinkedHashMap<>(16, 0.75f, true);
    used.put("a", 1);
    used.put("b", 2);
    used.put("c", 3);
    System.out.println(used.entrySet().contains(Map.entry("a", 1)) + " " + used);
    System.out.println(used.entrySet().remove(Map.entry("b", 9)) + " " + used.remove("b", 9) + used);
    System.out.println(used.replace("a", 1, 4) + " " + used);

    TreeMap<Integer, String> tree = new TreeMap<>(Map.of(10, "x", 20, "y", 30, "z"));
    NavigableMap<Integer, String> part = tree.headMap(20, true);
    part.forEach((k, v) -> System.out.print(k + v + " "));
    part.descendingMap().forEach((k, v) -> System.out.print(k + v + " "));
    System.out.println();
    show("range", () -> tree.subMap(30, 10));
    show("range of a part", () -> part.subMap(30, 10));
    show("below", () -> tree.tailMap(20, true).subMap(10, 5));

    Hashtable<String, Integer> table = new Hashtable<>(Map.of("one", 1));
    Enumeration<String> keys = table.keys();
    System.out.println(keys.nextElement() + " " + keys.hasMoreElements());
    show("keys", keys::nextElement);
    show("keySet", () -> {
      table.keySet().iterator().remove();
      return table;
    });
    show("empty table", () -> new Hashtable<String, String>().elements().nextElement());
    show("table", () -> table.containsValue(null));
    Enumeration<Integer> elements = new Vector<>(Map.of(1, 2).keySet()).elements();
    System.out.println(elements.nextElement());
    show("vector", elements::nextElement);

    show("enum map", () -> new EnumMap<Day, String>(new HashMap<>()));
    System.out.println(new EnumMap<>(Map.of(Day.WED, 1)) + " " + new EnumMap<>(new EnumMap<>(Day.class)));
    Day[] more = {Day.TUE, Day.MON};
    System.out.println(EnumSet.of(Day.WED, more) + " " + more.getClass().getSimpleName());
    show("or", () -> Optional.empty().or(() -> null));
  }
}
