import java.util.*;

/** List.of and its kin refuse changes and nulls; views show what happens below. */
public class UnmodifiableCollections {
  static void attempt(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + (e instanceof NullPointerException ? "" : " " + e.getMessage()));
    }
  }

  public static void main(String[] args) {
    List<Integer> a = new ArrayList<>(List.of(1, 2));
    List<Integer> view = Collections.unmodifiableList(a);
    a.add(5);
    System.out.println(view + " " + view.size() + view.get(2) + view.contains(5) + view.equals(a));
    Map<String, Integer> m = new TreeMap<>(Map.of("a", 1));
    Map<String, Integer> mv = Collections.unmodifiableMap(m);
    m.put("b", 2);
    System.out.println(mv + " " + mv.get("a") + mv.entrySet() + mv.keySet() + mv.values() + mv.size() + mv.getOrDefault("z", 0) + mv.equals(m));
    Set<Integer> sv = Collections.unmodifiableSet(new TreeSet<>(a));
    System.out.println(sv + " " + sv.contains(5));
    attempt(() -> view.add(1));
    attempt(() -> mv.put("c", 1));
    attempt(() -> mv.entrySet().iterator().next().setValue(3));
    attempt(() -> mv.keySet().remove("a"));
    attempt(() -> mv.merge("a", 1, Integer::sum));
    attempt(() -> sv.add(1));
    attempt(() -> sv.remove(1));
    attempt(() -> Map.of("a", 1).put("b", 2));
    attempt(() -> Map.of("a", 1).remove("b"));
    attempt(() -> Map.of("a", 1, "a", 2));
    attempt(() -> Set.of(1, 1));
    attempt(() -> Map.of("a", null));
    attempt(() -> List.of(1, null));
    attempt(() -> List.of(1).contains(null));
    attempt(() -> Set.of(1).contains(null));
    attempt(() -> Map.of(1, 1).get(null));
    attempt(() -> List.copyOf(Arrays.asList(1, null)));
    attempt(() -> Collections.emptyMap().put(1, 1));
    attempt(() -> Collections.singletonList(1).set(0, 2));
    System.out.println(Collections.emptyList() + "" + Collections.singletonMap("k", null) + Collections.singleton(null) + Collections.emptySet() + Collections.nCopies(3, "ab") + new TreeMap<>(Map.ofEntries(Map.entry("q", 1), Map.entry("p", 2))) + new TreeSet<>(Set.copyOf(List.of(3, 3, 1))) + Map.copyOf(m).size());
    for (Object x : Collections.unmodifiableCollection(a)) System.out.print(x + " ");
    System.out.println();
  }
}
