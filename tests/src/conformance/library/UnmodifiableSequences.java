// java: 21
import java.util.*;

/** Views of sequenced collections and maps that nobody may change, and sets made of sequenced maps. */
public class UnmodifiableSequences {
  static void t(Runnable r) { try { r.run(); System.out.println("done"); } catch (RuntimeException e) { System.out.println(e); } }
  static void map(SequencedMap<String,Integer> m) {
    System.out.println(m + " " + m.reversed() + m.firstEntry() + m.lastEntry() + m.get("b"));
    System.out.println(m.sequencedKeySet().reversed() + " " + m.sequencedValues().reversed() + m.sequencedEntrySet().reversed() + m.sequencedEntrySet().getFirst() + m.sequencedKeySet().getLast());
    t(() -> m.pollFirstEntry()); t(() -> m.pollLastEntry()); t(() -> m.putFirst("q", 1)); t(() -> m.putLast("q", 1)); t(() -> m.put("q", 1));
    t(() -> m.sequencedKeySet().removeFirst()); t(() -> m.sequencedValues().addLast(3)); t(() -> m.sequencedEntrySet().getFirst().setValue(2));
    t(() -> m.reversed().remove("a"));
    System.out.println(m.equals(Map.of("a", 1, "b", 2, "c", 3)) + " " + m.hashCode() + " " + m.size());
  }
  static void col(SequencedCollection<String> c) {
    System.out.println(c + " " + c.reversed() + c.getFirst() + c.getLast() + c.contains("b") + c.reversed().getFirst());
    t(() -> c.addFirst("x")); t(() -> c.addLast("x")); t(c::removeFirst); t(c::removeLast); t(() -> c.add("x")); t(() -> c.reversed().clear());
    System.out.println(c.equals(new LinkedHashSet<>(List.of("a","b","c"))));
    for (String s : c.reversed()) System.out.print(s); System.out.println();
  }
  public static void main(String[] a) {
    LinkedHashMap<String,Integer> l = new LinkedHashMap<>(); l.put("a", 1); l.put("b", 2); l.put("c", 3);
    map(Collections.unmodifiableSequencedMap(l)); map(Collections.unmodifiableSequencedMap(new TreeMap<>(l)));
    map(Collections.unmodifiableSortedMap(new TreeMap<>(l)));
    map(Collections.unmodifiableSequencedMap(l).reversed());
    col(Collections.unmodifiableSequencedCollection(new ArrayList<>(List.of("a","b","c"))));
    col(Collections.unmodifiableSequencedCollection(new ArrayDeque<>(List.of("a","b","c"))));
    col(Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of("a","b","c"))));
    col(Collections.unmodifiableSequencedSet(new TreeSet<>(List.of("a","b","c"))));
    SequencedSet<String> s = Collections.newSequencedSetFromMap(new LinkedHashMap<>());
    s.add("m"); s.addFirst("l"); s.addLast("n"); s.addLast("l");
    System.out.println(s + " " + s.reversed() + s.getFirst() + s.removeLast() + s + s.reversed().removeLast() + s);

    ArrayDeque<String> dd = new ArrayDeque<>(List.of("a","b","a")); SequencedCollection<String> sc = dd;
    System.out.println(sc.removeLast() + sc + sc.reversed());
    TreeMap<String,Integer> tm = new TreeMap<>(l); SequencedMap<String,Integer> q = tm;
    System.out.println(q.reversed() + "" + q.sequencedKeySet() + q.sequencedValues().reversed() + q.pollLastEntry() + q);
    t(() -> q.putFirst("a", 1));
  }
}
