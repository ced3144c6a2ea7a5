import java.util.*;

/** Insertion order, also after removal, and in sets. */
public class LinkedMapsKeepOrder {
  public static void main(String[] args) {
    LinkedHashMap<Integer, String> l = new LinkedHashMap<>();
    for (int i = 5; i > 0; i--) l.put(i, "n" + i);
    l.remove(3);
    l.put(3, "again");
    l.put(5, "five");
    System.out.println(l);
    for (int i = 0; i < 50; i++) { l.remove(4); l.put(4, "r" + i); }
    System.out.println(l);
    LinkedHashSet<String> s = new LinkedHashSet<>(List.of("q", "w", "e", "r"));
    s.add("w");
    s.remove("q");
    s.add("q");
    System.out.println(s);
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) groups.computeIfAbsent(i % 3 == 0 ? "fizz" : "other", k -> new ArrayList<>()).add(i);
    groups.forEach((k, v) -> System.out.println(k + " -> " + v));
    System.out.println(l.equals(new HashMap<>(l)) + " " + new ArrayList<>(l.entrySet()).get(0) + l.clone());
  }
}
