import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Functions of compute and merge that change the map: some maps refuse it, most do not look. */
public class FunctionsThatChangeTheirMap {
  static void p(String s, Runnable r) {
    try {
      r.run();
      System.out.println(s + " ok");
    } catch (RuntimeException e) {
      System.out.println(s + " " + e);
    }
  }

  static void all(Map<Integer, Integer> m) {
    p(
        "absent",
        () ->
            m.computeIfAbsent(
                3,
                k -> {
                  m.put(4, 7);
                  return 1;
                }));
    p(
        "absent2",
        () ->
            m.computeIfAbsent(
                5,
                k -> {
                  m.put(5, 7);
                  return 1;
                }));
    p(
        "merge",
        () ->
            m.merge(
                3,
                2,
                (x, y) -> {
                  m.put(6, 5);
                  return x + y;
                }));
    p(
        "compute",
        () ->
            m.compute(
                3,
                (k, v) -> {
                  m.remove(6);
                  return v + 1;
                }));
    p(
        "compute2",
        () ->
            m.compute(
                9,
                (k, v) -> {
                  m.put(8, 1);
                  return 4;
                }));
    p(
        "present",
        () ->
            m.computeIfPresent(
                3,
                (k, v) -> {
                  m.put(11, v);
                  return null;
                }));
    p("null", () -> m.merge(4, 1, (x, y) -> null));
    p(
        "gone",
        () ->
            m.compute(
                5,
                (k, v) -> {
                  m.remove(5);
                  return 3;
                }));
    System.out.println(m instanceof IdentityHashMap ? new TreeMap<>(m) : m);
  }

  public static void main(String[] args) {
    all(new HashMap<>());
    all(new LinkedHashMap<>());
    all(new TreeMap<>());
    all(new Hashtable<>());
    all(new WeakHashMap<>());
    all(new ConcurrentHashMap<>());
    all(new ConcurrentSkipListMap<>());
    all(new IdentityHashMap<>());
    all(Collections.synchronizedMap(new HashMap<>()));
    all(Collections.checkedMap(new TreeMap<>(), Integer.class, Integer.class));
    all(new TreeMap<Integer, Integer>().headMap(100));
    all(new TreeMap<Integer, Integer>().descendingMap());
    all(new ConcurrentSkipListMap<Integer, Integer>().tailMap(0));
    all(
        new AbstractMap<>() {
          final Map<Integer, Integer> in = new HashMap<>();

          public Set<Map.Entry<Integer, Integer>> entrySet() {
            return in.entrySet();
          }

          public Integer put(Integer k, Integer v) {
            return in.put(k, v);
          }
        });
  }
}
