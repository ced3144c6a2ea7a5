import java.util.LinkedHashMap;
import java.util.Map;

/** What counts as a use in a LinkedHashMap in order of access, where values may be null. */
public class UsesOfAccessOrder {
  private static Map<String, String> map() {
    Map<String, String> map = new LinkedHashMap<>(16, 0.75f, true);
    map.put("a", "1");
    map.put("n", null);
    map.put("b", "2");
    map.put("c", "3");
    return map;
  }

  private interface Use {
    Object of(Map<String, String> map);
  }

  private static void show(String name, Use use) {
    Map<String, String> map = map();
    System.out.println(name + " " + use.of(map) + " " + map);
  }

  public static void main(String[] args) {
    show("nothing computed", m -> m.computeIfAbsent("n", k -> null));
    show("computed", m -> m.computeIfAbsent("n", k -> k + k));
    show("there", m -> m.computeIfAbsent("a", k -> k + k));
    show("new", m -> m.computeIfAbsent("d", k -> k + k));
    show("not new", m -> m.computeIfAbsent("d", k -> null));
    show("present", m -> m.computeIfPresent("a", (k, v) -> v + k));
    show("present null", m -> m.computeIfPresent("n", (k, v) -> v + k));
    show("removed", m -> m.computeIfPresent("a", (k, v) -> null));
    show("compute", m -> m.compute("a", (k, v) -> v + k));
    show("compute null", m -> m.compute("n", (k, v) -> v + k));
    show("compute away", m -> m.compute("n", (k, v) -> null));
    show("merge", m -> m.merge("a", "x", String::concat));
    show("merge null", m -> m.merge("n", "x", String::concat));
    show("put if absent", m -> m.putIfAbsent("a", "x"));
    show("put if null", m -> m.putIfAbsent("n", "x"));
    show("replace", m -> m.replace("a", "x"));
    show("replace null", m -> m.replace("n", "x"));
    show("replace the same", m -> m.replace("a", "1", "x"));
    show("replace another", m -> m.replace("a", "2", "x"));
    show("remove another", m -> m.remove("a", "2"));
    show("or default", m -> m.getOrDefault("a", "x"));
    show("or default null", m -> m.getOrDefault("n", "x"));
    show("contains", m -> m.containsKey("a"));
  }
}
