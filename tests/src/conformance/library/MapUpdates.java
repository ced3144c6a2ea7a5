import java.util.*;

/** The updating methods of Map, on each kind of map. */
public class MapUpdates {
  static void update(Map<String, Integer> m) {
    System.out.println(m.put("a", 1) + " " + m.put("a", 2) + " " + m.putIfAbsent("a", 3) + " " + m.putIfAbsent("b", 4));
    System.out.println(m.computeIfAbsent("c", String::length) + " " + m.computeIfAbsent("c", k -> 99) + " " + m.computeIfAbsent("d", k -> null));
    System.out.println(m.computeIfPresent("a", (k, v) -> v + 10) + " " + m.computeIfPresent("zz", (k, v) -> 1) + " " + m.computeIfPresent("b", (k, v) -> null));
    System.out.println(m.compute("a", (k, v) -> v == null ? 1 : v * 2) + " " + m.compute("e", (k, v) -> v == null ? 1 : v * 2) + " " + m.compute("e", (k, v) -> null));
    System.out.println(m.merge("a", 5, Integer::sum) + " " + m.merge("f", 5, Integer::sum) + " " + m.merge("f", 5, (x, y) -> null));
    System.out.println(m.replace("a", 7) + " " + m.replace("q", 7) + " " + m.replace("a", 7, 8) + m.replace("a", 7, 9) + " " + m.remove("zz") + m.remove("a", 1) + m.remove("a", 8));
    m.put("k1", 1);
    m.put("k2", 2);
    m.replaceAll((k, v) -> k.length() * 10 + v);
    StringBuilder text = new StringBuilder();
    new TreeMap<>(m).forEach((k, v) -> text.append(k).append(v).append(' '));
    System.out.println(text + "" + m.size() + m.containsValue(22) + m.getOrDefault("none", -1) + m.getOrDefault("k1", -1) + m.equals(Map.of("c", 11, "k1", 21, "k2", 22)) + m.hashCode());
    m.clear();
    System.out.println(m + " " + m.isEmpty());
  }

  public static void main(String[] args) {
    update(new HashMap<>());
    update(new LinkedHashMap<>());
    update(new TreeMap<>());
    update(new java.util.concurrent.ConcurrentHashMap<>());
    update(new Hashtable<>());
  }
}
