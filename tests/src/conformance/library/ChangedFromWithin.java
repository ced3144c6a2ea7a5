import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.TreeMap;

/** Functions that change the map they are called by, and iterators that set after changes. */
public class ChangedFromWithin {
  static void show(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " done");
    } catch (ConcurrentModificationException e) {
      System.out.println(what + " " + e);
    }
  }

  static int fibonacci(int n, Map<Integer, Integer> known) {
    return n < 2
        ? n
        : known.computeIfAbsent(n, k -> fibonacci(k - 1, known) + fibonacci(k - 2, known));
  }

  static Map<String, Integer> two(Map<String, Integer> m) {
    m.put("a", 1);
    m.put("b", 2);
    return m;
  }

  public static void main(String[] args) {
    show("fibonacci", () -> System.out.println(fibonacci(10, new HashMap<>())));
    for (Map<String, Integer> m :
        List.of(two(new HashMap<>()), two(new LinkedHashMap<>()), two(new TreeMap<>()))) {
      show("forEach removes", () -> m.forEach((k, v) -> System.out.println(k + m.remove("b"))));
      show("replaceAll adds", () -> m.replaceAll((k, v) -> m.size() < 3 ? add(m, v) : v + 1));
      show("merge adds", () -> m.merge("a", 1, (x, y) -> add(m, x + y)));
      show("compute adds", () -> m.compute("q", (k, v) -> add(m, 7)));
      System.out.println(m);
    }
    Map<Integer, Integer> grows = new HashMap<>();
    grows.put(1, 1);
    grows.put(5, 5);
    show(
        "forEach adds",
        () ->
            grows.forEach(
                (k, v) -> {
                  System.out.println(k);
                  grows.putIfAbsent(3, 3);
                }));
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
    ListIterator<Integer> it = list.listIterator();
    it.next();
    list.remove(2);
    list.add(9);
    show("set", () -> it.set(5));
    show("add", () -> it.add(5));
    System.out.println(list);
  }

  static int add(Map<String, Integer> m, int v) {
    m.put("x" + m.size(), v);
    return v;
  }
}
