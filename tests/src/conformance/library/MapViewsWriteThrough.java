import java.util.*;

/** keySet, values and entrySet show the map and change it. */
public class MapViewsWriteThrough {
  public static void main(String[] args) {
    Map<String, Integer> m = new HashMap<>(Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5));
    Set<String> keys = m.keySet();
    Collection<Integer> values = m.values();
    Set<Map.Entry<String, Integer>> entries = m.entrySet();
    keys.remove("a");
    values.remove(2);
    entries.removeIf(e -> e.getValue() == 3);
    System.out.println(m + " " + keys + values + entries + keys.size());
    for (Map.Entry<String, Integer> e : entries) e.setValue(e.getValue() * 10);
    System.out.println(m);
    m.put("f", 6);
    System.out.println(keys.contains("f") + " " + values.contains(6) + entries.contains(Map.entry("f", 6)) + entries.contains(Map.entry("f", 7)) + keys.equals(Set.of("d", "e", "f")) + keys.hashCode());
    Iterator<Map.Entry<String, Integer>> it = m.entrySet().iterator();
    while (it.hasNext()) { Map.Entry<String, Integer> e = it.next(); if (e.getKey().equals("d")) { it.remove(); System.out.println("removed " + e); } }
    Map.Entry<String, Integer> live = m.entrySet().iterator().next();
    m.put(live.getKey(), 77);
    System.out.println(live.getValue() + " " + live.setValue(78) + m);
    keys.retainAll(List.of("e"));
    System.out.println(m);
    values.clear();
    System.out.println(m.isEmpty());
    try { keys.add("x"); } catch (UnsupportedOperationException e) { System.out.println("no add"); }
    TreeMap<Integer, String> t = new TreeMap<>(Map.of(1, "x", 2, "y", 3, "z"));
    t.keySet().remove(2);
    t.values().removeIf(v -> v.equals("z"));
    for (Map.Entry<Integer, String> e : t.entrySet()) e.setValue(e.getValue() + "!");
    System.out.println(t + " " + t.entrySet());
  }
}
