import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;

/** Collections given themselves or nothing at all, and what those refuse that stay as they are. */
public class BulkOfFixedOnes {
  static Collection<String> filled(Collection<String> all) {
    Collections.addAll(all, "b", "a", "c");
    return all;
  }

  static void show(String name, String what, Collection<String> all, Runnable run) {
    try {
      run.run();
      System.out.println(name + " " + what + " " + all);
    } catch (RuntimeException e) {
      System.out.println(name + " " + what + " " + e + " " + all);
    }
  }

  public static void main(String[] args) {
    Map<String, Collection<String>> all = new LinkedHashMap<>();
    all.put("ArrayList", new ArrayList<>());
    all.put("LinkedList", new LinkedList<>());
    all.put("ArrayDeque", new ArrayDeque<>());
    all.put("PriorityQueue", new PriorityQueue<>());
    all.put("ConcurrentLinkedQueue", new ConcurrentLinkedQueue<>());
    all.put("ConcurrentLinkedDeque", new ConcurrentLinkedDeque<>());
    all.put("ArrayBlockingQueue", new ArrayBlockingQueue<>(4));
    all.put("LinkedBlockingQueue", new LinkedBlockingQueue<>());
    all.put("LinkedBlockingDeque", new LinkedBlockingDeque<>(5));
    all.put("PriorityBlockingQueue", new PriorityBlockingQueue<>());
    all.put("asLifoQueue", Collections.asLifoQueue(new ArrayDeque<>()));
    all.forEach(
        (name, c) -> {
          show(name, "of itself", filled(c), () -> System.out.println(c.addAll(c)));
          show(name, "of null", c, () -> c.removeAll(null));
        });
    List<String> held = new ArrayList<>(List.of("b", "a"));
    Map<String, Collection<String>> fixed = new LinkedHashMap<>();
    fixed.put("List.of", List.of("b", "a"));
    fixed.put("Set.of", Set.of("b"));
    fixed.put("unmodifiableList", Collections.unmodifiableList(held));
    fixed.put("unmodifiableCollection", Collections.unmodifiableCollection(held));
    fixed.put("toList", held.stream().toList());
    fixed.put("keys", Map.of("b", 1).keySet());
    fixed.put("asList", Arrays.asList("b", "a"));
    fixed.put("singleton", Collections.singleton("b"));
    fixed.forEach(
        (name, c) -> {
          show(name, "removes null", c, () -> c.removeAll(null));
          show(name, "retains null", c, () -> c.retainAll(null));
          show(name, "removes none", c, () -> c.removeAll(List.of()));
          show(name, "removes", c, () -> c.removeAll(List.of("b")));
          show(name, "retains", c, () -> c.retainAll(List.of("b", "a")));
        });
    snapshots();
    fixedLists();
    fixedMaps();
  }

  static void fixedLists() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put("List.of", List.of("b", "a", "c"));
    all.put("unmodifiableList", Collections.unmodifiableList(Arrays.asList("b", "a", "c")));
    all.put("asList", Arrays.asList("b", "a", "c"));
    all.put("nCopies", Collections.nCopies(3, "a"));
    all.put("singletonList", Collections.singletonList("a"));
    all.put("emptyList", Collections.emptyList());
    all.put("CopyOnWriteArrayList", new CopyOnWriteArrayList<>(List.of("b", "a", "c")));
    all.forEach(
        (name, list) -> {
          show(name, "at 7", list, () -> list.addAll(7, List.of("x")));
          show(name, "get", list, () -> list.get(-1));
          show(name, "get 3", list, () -> list.get(3));
          show(name, "sub", list, () -> list.subList(0, 9));
          show(name, "sub 2", list, () -> list.subList(2, 1));
          show(name, "rotate", list, () -> Collections.rotate(list, 3));
        });
    show("List.of", "add null", all.get("List.of"), () -> all.get("List.of").addAll(null));
    show("List.of", "replaceAll", all.get("List.of"), () -> all.get("List.of").replaceAll(null));
  }

  static void fixedMaps() {
    Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
    all.put("of", Map.of("a", 1));
    all.put("unmodifiableMap", Collections.unmodifiableMap(new TreeMap<>(Map.of("a", 1))));
    all.put("singletonMap", Collections.singletonMap("a", 1));
    all.put("emptyMap", Collections.emptyMap());
    all.forEach(
        (name, map) -> {
          show(name, "merge", map.keySet(), () -> map.merge("a", null, Integer::sum));
          show(name, "merge 2", map.keySet(), () -> map.merge("a", 2, Integer::sum));
          show(name, "putAll", map.keySet(), () -> map.putAll(Map.of()));
          show(name, "putAll b", map.keySet(), () -> map.putAll(Map.of("b", 2)));
        });
    ConcurrentSkipListMap<String, Integer> growing = new ConcurrentSkipListMap<>(Map.of("a", 1));
    growing.forEach(
        (key, value) -> {
          if (key.length() < 4) {
            growing.put(key + "x", value + 1);
          }
        });
    System.out.println(growing);
  }

  static void snapshots() {
    PriorityBlockingQueue<Integer> queue = new PriorityBlockingQueue<>(List.of(5, 3, 8, 1, 9, 2));
    for (int n : queue) {
      if (n % 2 == 1) {
        queue.add(n + 100);
      }
    }
    System.out.println(queue);
    Iterator<Integer> each = queue.iterator();
    queue.poll();
    System.out.println(each.next() + " " + each.next());
    each.remove();
    System.out.println(queue);
    try {
      each.remove();
    } catch (IllegalStateException e) {
      System.out.println(e);
    }
    int sum = 0;
    while (each.hasNext()) {
      int n = each.next();
      sum += n;
      if (n > 100) {
        each.remove();
      }
    }
    System.out.println(sum + " " + queue + " " + queue.getClass().getSimpleName());
    queue.removeIf(n -> n > 5);
    System.out.println(queue + " " + queue.comparator());
  }
}
