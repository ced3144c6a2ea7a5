import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Tables tell of a change behind the call that made it; those by identity are copied and compared so. */
public class LoopsOfOldTables {
  static void fails(String name, Runnable r) {
    try {
      r.run();
      System.out.println(name + " ok");
    } catch (NullPointerException | ConcurrentModificationException e) {
      System.out.println(name + " " + e.getClass().getSimpleName());
    }
  }

  static void changes(Map<Object, Object> m) {
    m.put("a", 1);
    m.put("b", 2);
    m.put("c", 3);
    int[] n = {0};
    fails("forEach", () -> m.forEach((k, v) -> m.put("new" + n[0]++, v)));
    System.out.println(n[0] + " " + m.size());
  }

  public static void main(String[] args) {
    changes(new Hashtable<>());
    changes(new IdentityHashMap<>());
    changes(new HashMap<>());
    changes(new TreeMap<>());
    Hashtable<String, String> h = new Hashtable<>(Map.of("a", "1"));
    fails("replaceAll", () -> h.replaceAll((k, v) -> { h.put("new", v); return v; }));
    fails("replaceAll", () -> h.replaceAll((k, v) -> null));
    h.replaceAll((k, v) -> k + v);
    System.out.println(h.get("a"));
    Hashtable<Object, Object> self = new Hashtable<>();
    self.put("me", self);
    System.out.println(self + " " + self.hashCode());
    IdentityHashMap<Object, Object> a = new IdentityHashMap<>();
    String k1 = new String("k");
    String k2 = new String("k");
    a.put(k1, "v");
    a.put(k2, "w");
    a.put(null, "n");
    IdentityHashMap<Object, Object> b = new IdentityHashMap<>(a);
    System.out.println(b.size() + " " + b.equals(a) + b.get(k2) + b.get(k1) + b.get("k"));
    Object copy = a.clone();
    System.out.println(copy.equals(a) + " " + ((Map<?, ?>) copy).size());
    b.putAll(a);
    System.out.println(b.size());
    b.put(k2, "x");
    System.out.println(b.equals(a) + " " + a.get(k2));
    int[] one = {1};
    int[] same = {1};
    a.clear();
    a.put(one, 1);
    b.clear();
    b.put(same, 1);
    System.out.println(a.equals(b));
  }
}
