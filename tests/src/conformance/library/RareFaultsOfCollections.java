import java.util.*;

/** The words and kinds of rare faults: empty iterators, keys of trees, vectors. */
public class RareFaultsOfCollections {
  static void fails(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " went through");
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e);
    }
  }

  public static void main(String[] args) {
    fails("empty list", () -> Collections.emptyList().iterator().remove());
    fails("empty iterator", () -> Collections.emptyIterator().remove());
    fails("empty list iterator", () -> Collections.emptyListIterator().add(1));
    fails("set in empty", () -> Collections.emptyListIterator().set(1));
    fails("next of empty", () -> Collections.emptyList().iterator().next());
    fails("view of array", () -> Arrays.asList(1).iterator().remove());
    fails("List.of", () -> List.of(1).iterator().remove());
    TreeMap<String, Integer> map = new TreeMap<>();
    fails("add key", () -> map.keySet().add("a"));
    fails("add keys", () -> map.keySet().addAll(List.of("a")));
    fails("add no keys", () -> map.navigableKeySet().addAll(List.of()));
    fails("put null", () -> map.put(null, 1));
    fails("add null", () -> new TreeSet<String>().add(null));
    fails("head", () -> map.headMap(null));
    fails("floor", () -> System.out.println(map.floorKey(null)));
    fails("ceiling", () -> System.out.println(map.ceilingEntry(null)));
    map.put("k", 1);
    fails("floor of one", () -> System.out.println(map.lowerKey("b")));
    fails("size", () -> new Vector<Integer>().setSize(-1));
    fails("element", () -> new Vector<Integer>().elementAt(-1));
    fails("get of vector", () -> new Vector<>(List.of(1)).get(2));
    fails("iterator of vector", () -> new Vector<Integer>().listIterator(1));
    fails("iterator of list", () -> new ArrayList<Integer>().listIterator(1));
    fails("joiner", () -> new StringJoiner(",").setEmptyValue(null));
  }
}
