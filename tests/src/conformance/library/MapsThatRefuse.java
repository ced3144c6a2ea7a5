import java.util.*;
import java.util.function.*;

/** What maps refuse, and in which order they look at the map, the function and the value. */
public class MapsThatRefuse {
  static void show(String name, Supplier<?> what) {
    try {
      System.out.println(name + ": " + what.get());
    } catch (RuntimeException e) {
      System.out.println(name + ": " + e);
    }
  }

  static void compute(String name, Map<String, Integer> map) {
    BiFunction<String, Integer, Integer> told =
        (k, v) -> {
          System.out.println(" asked of " + k);
          return null;
        };
    show(name + " there", () -> map.compute("a", told));
    show(name + " not there", () -> map.compute("z", told));
    show(name + " if there", () -> map.computeIfPresent("z", told));
  }

  static void walk(String name, Map<String, Integer> map) {
    Iterator<String> keys = map.keySet().iterator();
    Iterator<Map.Entry<String, Integer>> entries = map.entrySet().iterator();
    map.put("new", 7);
    show(name + " keys", keys::next);
    show(name + " entries", entries::next);
    Iterator<Integer> values = map.values().iterator();
    values.next();
    map.clear();
    show(name + " values", values::next);
    Iterator<Integer> none = map.values().iterator();
    show(name + " no values", none::next);
  }

  public static void main(String[] args) {
    Map<String, Integer> one = new TreeMap<>(Map.of("a", 1));
    compute("unmodifiable", Collections.unmodifiableMap(one));
    compute("of", Map.of("a", 1));
    compute("empty", Collections.emptyMap());
    compute("singleton", Collections.singletonMap("a", 1));
    compute("sorted", Collections.unmodifiableSortedMap(new TreeMap<>(one)));
    compute("tree", new TreeMap<>(one));

    walk("tree", new TreeMap<>());
    walk("hash", new HashMap<>());
    walk("table", new Hashtable<>());
    TreeMap<String, Integer> whole = new TreeMap<>(Map.of("a", 1, "z", 26));
    Iterator<String> part = whole.headMap("b").keySet().iterator();
    System.out.println(part.next());
    whole.put("c", 3);
    show("part", part::next);
    Iterator<String> set = new TreeSet<String>().iterator();
    show("set", set::next);

    Map<String, Integer> table = new Hashtable<>(Map.of("a", 1));
    Integer none = args.length == 0 ? null : 1;
    show("replace", () -> table.replace("z", none));
    show("replace there", () -> table.replace("a", none));
    show("replace pair", () -> table.replace("z", none, 1));
    show("merge", () -> table.merge("a", none, (x, y) -> x + (y == null ? 10 : y)));
    show("merge absent", () -> table.merge("b", none, (x, y) -> x));
    show("set", () -> table.entrySet().iterator().next().setValue(none));
    show("put", () -> table.put("c", none));
    System.out.println(table);

    Map<String, Integer> weak = new WeakHashMap<>(Map.of("a", 1));
    show("weak merge", () -> weak.merge("a", none, (x, y) -> x));
    show("weak set", () -> weak.entrySet().iterator().next().setValue(none));
    show("weak replace", () -> weak.replace("a", none));
    show("weak replace pair", () -> weak.replace("a", none, 3));
    System.out.println(weak);
  }
}
