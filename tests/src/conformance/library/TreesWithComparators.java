import java.util.*;

/** The comparator decides what is equal and what comes first. */
public class TreesWithComparators {
  public static void main(String[] args) {
    TreeMap<String, Integer> m = new TreeMap<>((a, b) -> a.compareToIgnoreCase(b));
    m.put("B", 1);
    m.put("a", 2);
    m.put("b", 3);
    System.out.println(m + " " + m.get("A") + m.containsKey("B"));
    TreeMap<Integer, String> r = new TreeMap<>(Comparator.reverseOrder());
    for (int i = 0; i < 8; i++) r.put(i * 3 % 8, "v" + i);
    System.out.println(r + " " + r.headMap(4) + r.tailMap(4) + r.floorKey(10) + r.ceilingKey(10) + r.firstKey() + r.descendingMap().firstKey());
    System.out.println(new TreeMap<>(r).firstKey() + " " + new TreeSet<>(r.keySet()).first() + new TreeMap<Integer, String>((Map<Integer, String>) r).lastKey());
    TreeMap<Double, String> d = new TreeMap<>();
    d.put(2.5, "a");
    d.put(-0.0, "b");
    d.put(0.0, "c");
    d.put(Double.NaN, "n");
    System.out.println(d + " " + d.get(0.0));
    TreeMap<Character, Integer> c = new TreeMap<>();
    for (char x : "mississippi".toCharArray()) c.merge(x, 1, Integer::sum);
    System.out.println(c);
    try { new TreeSet<Object>().add(new Object()); } catch (ClassCastException e) { System.out.println("not comparable"); }
    try { Set<Object> s = new TreeSet<>(); s.add("a"); s.add(1); } catch (ClassCastException e) { System.out.println("not to each other"); }
    TreeSet<Boolean> flags = new TreeSet<>(List.of(true, false));
    System.out.println(flags);
  }
}
