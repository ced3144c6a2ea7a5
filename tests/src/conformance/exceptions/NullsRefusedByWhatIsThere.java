import java.util.*;
import java.util.concurrent.*;

/** The words of a null that the method of an object refuses, and of those a line meets itself. */
public class NullsRefusedByWhatIsThere {
  enum Kind {
    A
  }

  interface Body {
    void run();
  }

  static void show(String name, Body what) {
    try {
      what.run();
      System.out.println(name + " fine");
    } catch (RuntimeException e) {
      System.out.println(name + " " + e.getMessage());
    }
  }

  static <K, V> Map<K, V> fill(Map<K, V> map, List<Map.Entry<K, V>> entries) {
    for (Map.Entry<K, V> e : entries) map.put(e.getKey(), e.getValue());
    return map;
  }

  public static void main(String[] args) {
    List<Map.Entry<String, String>> values = List.of(new AbstractMap.SimpleEntry<>("a", null));
    List<Map.Entry<String, String>> keys = List.of(new AbstractMap.SimpleEntry<>(null, "b"));
    show("table", () -> fill(new Hashtable<>(), values));
    show("concurrent", () -> fill(new ConcurrentHashMap<>(), values));
    show("concurrent keys", () -> fill(new ConcurrentHashMap<>(), keys));
    show("skip", () -> fill(new ConcurrentSkipListMap<>(), values));
    show("tree", () -> fill(new TreeMap<>(), keys));
    show("null", () -> fill(null, keys));
    show("null entries", () -> fill(new TreeMap<>(), null));
    List<Map.Entry<String, String>> holes = new ArrayList<>();
    holes.add(null);
    show("null entry", () -> fill(new TreeMap<>(), holes));
    Deque<String> deque = new ArrayDeque<>();
    Queue<String> heap = new PriorityQueue<>();
    show("deque of null", () -> new ArrayDeque<>(Arrays.asList("a", null)));
    show("list", () -> List.copyOf(Arrays.asList("a", null)));
    show("optional", () -> Optional.of(values.get(0).getValue()));
  }
}
