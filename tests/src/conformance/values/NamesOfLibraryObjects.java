import java.util.*;

/** The classes of the library's objects that no program names: views, copies, iterators. */
public class NamesOfLibraryObjects {
  static void show(Object... all) {
    for (Object o : all) {
      System.out.println(o.getClass().getName() + " " + o.getClass().getSimpleName());
    }
  }

  static String kinds(Object o) {
    return (o instanceof AbstractCollection ? "collection " : "")
        + (o instanceof AbstractSet ? "set " : "")
        + (o instanceof TreeSet ? "TreeSet " : "")
        + (o instanceof NavigableSet ? "NavigableSet " : "")
        + (o instanceof java.io.Serializable ? "Serializable" : "");
  }

  static void cast(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
    TreeMap<String, Integer> tree = new TreeMap<>(map);
    show(list, List.of(), List.of(1), List.of(1, 2, 3), Arrays.asList(1, 2), list.subList(0, 1));
    show(Collections.unmodifiableList(list), Collections.emptyList(), Collections.nCopies(2, 'x'));
    show(Set.of(1), Set.of(1, 2, 3), Map.of(1, 2), Map.of(1, 2, 3, 4), Map.entry("a", 1));
    show(map.keySet(), map.values(), map.entrySet(), map.entrySet().iterator().next());
    show(tree.keySet(), list.iterator(), list.listIterator(), new IdentityHashMap<>());
    show(new EnumMap<>(java.math.RoundingMode.class), new LinkedHashSet<>(), new TreeSet<>(list));
    show(Collections.unmodifiableMap(map), Collections.unmodifiableSet(map.keySet()), "text", 'c');
    System.out.println(kinds(Set.of(1)));
    System.out.println(kinds(new HashSet<>(list)));
    System.out.println(kinds(tree.keySet()));
    System.out.println(kinds(tree.descendingKeySet()));
    System.out.println(kinds(new TreeSet<>(list)));
    System.out.println(kinds(Map.entry(1, 2)));
    System.out.println(kinds(new AbstractMap.SimpleEntry<>(1, 2)));
    Object fixed = List.of(1);
    Object view = Arrays.asList(1);
    Object keys = map.keySet();
    cast("fixed", () -> ((ArrayList<?>) fixed).size());
    cast("view", () -> ((ArrayList<?>) view).size());
    cast("keys", () -> ((HashSet<?>) keys).size());
    cast("set", () -> ((Set<?>) keys).size());
    cast("tree", () -> ((Map<?, ?>) (Object) tree.keySet()).size());
  }
}
