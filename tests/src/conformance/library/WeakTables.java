import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** Weak maps: the order of their tables, and all that other maps do. */
public class WeakTables {
  record P(int a, String b) {}

  public static void main(String[] args) {
    for (int n : new int[] {3, 11, 12, 13, 24, 25, 40}) {
      Map<Integer, Integer> m = new WeakHashMap<>();
      for (int i = 0; i < n; i++) m.put(i * 7 % 50, i);
      System.out.println(m);
      Map<Integer, Integer> c = new WeakHashMap<>(m);
      System.out.println(c.keySet());
      Map<String, Integer> s = new WeakHashMap<>(4);
      for (int i = 0; i < n; i++) s.put("k" + i * 31, i);
      System.out.println(
          s.values()
              + " "
              + s.remove("k31")
              + " "
              + s.remove("zz")
              + s.get("k62")
              + s.containsKey("k0")
              + s.containsValue(2));
      s.forEach((k, v) -> System.out.print(k + v + " "));
      s.replaceAll((k, v) -> v * 2);
      s.keySet().removeIf(k -> k.endsWith("5"));
      s.values().remove(4);
      for (Map.Entry<String, Integer> e : s.entrySet()) e.setValue(e.getValue() + 1);
      System.out.println(s + " " + s.equals(new HashMap<>(s)) + s.hashCode());
      for (Iterator<String> it = s.keySet().iterator(); it.hasNext(); )
        if (it.next().length() > 3) it.remove();
      s.putAll(Map.of("x", 1, "y", 2));
      s.merge("x", 5, Integer::sum);
      s.computeIfAbsent("w", k -> 3);
      s.putIfAbsent("w", 9);
      System.out.println(s + " " + s.size());
      s.clear();
      s.put("q", 1);
      System.out.println(s);
    }
    Map<P, String> w = new WeakHashMap<>();
    P p = new P(1, "x");
    w.put(p, "one");
    w.put(new P(2, "y"), null);
    System.out.println(w.get(new P(1, "x")) + w.size() + w.containsValue(null));
    Map<String, Integer> nul = new WeakHashMap<>();
    nul.put(null, 4);
    System.out.println(nul + " " + nul.get(null) + nul.containsKey(null) + nul.remove(null) + nul);
    try {
      Map<Integer, Integer> m = new WeakHashMap<>(Map.of(1, 1, 2, 2));
      for (Integer k : m.keySet()) m.put(k + 10, 0);
    } catch (ConcurrentModificationException e) {
      System.out.println("cme");
    }
    try {
      new WeakHashMap<>(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      new WeakHashMap<>(1, 0f);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Set<String> set = Collections.newSetFromMap(new WeakHashMap<>());
    set.add("b");
    set.add("a");
    set.add("b");
    System.out.println(set + " " + set.contains("a"));
  }
}
