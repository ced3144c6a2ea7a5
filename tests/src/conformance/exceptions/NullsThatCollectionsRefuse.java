import java.util.*;
import java.util.function.*;

/** Null as a key or an element: the collection that refuses it is not what is null. */
public class NullsThatCollectionsRefuse {
  static Map<String, Integer> lengths = new TreeMap<>(Comparator.comparing(String::length));
  static NavigableSet<String> names = new TreeSet<>();
  static Deque<String> queue = new ArrayDeque<>();
  static PriorityQueue<String> heap = new PriorityQueue<>();
  static Map<String, Integer> table = new Hashtable<>();
  static List<String> fixed = List.of("a", "b");
  static Map<String, Integer> pairs = Map.of("a", 1);
  static NavigableMap<Integer, String> tree;
  static ArrayDeque<String> nothing;

  static void run(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " went through");
    } catch (NullPointerException e) {
      System.out.println(what + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    queue.add("q");
    heap.add("h");
    table.put("t", 1);
    run("deque add", () -> queue.add(null));
    run("deque push", () -> queue.push(null));
    run("deque offerLast", () -> queue.offerLast(null));
    run("deque contains", () -> System.out.println(queue.contains(null)));
    run("heap add", () -> heap.add(null));
    run("heap offer", () -> heap.offer(null));
    run("heap remove", () -> System.out.println(heap.remove(null)));
    run("table value", () -> table.put("v", null));
    run("fixed contains", () -> System.out.println(fixed.contains(null)));
    run("fixed indexOf", () -> System.out.println(fixed.indexOf(null)));
    run("tree", () -> System.out.println(tree.floorKey(3)));
    run("nothing", () -> nothing.push("x"));
    run("lengths merge", () -> new HashMap<>(pairs).merge("a", null, Integer::sum));
    run("computeIfAbsent", () -> new HashMap<>(pairs).computeIfAbsent("a", null));
    run("removeIf", () -> new ArrayList<>(fixed).removeIf(null));
    run("tail", () -> queue.addAll(null));
    run("sort", () -> new ArrayList<>(fixed).sort(null));
    run("both", () -> queue.add(tree.get(1)));
    run("copy", () -> System.out.println(List.copyOf(Arrays.asList("a", null))));
  }
}
