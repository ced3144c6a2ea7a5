// java: 21
import java.util.*;

/** getFirst, reversed and their kin of Java 21. */
public class SequencedCollections {
  public static void main(String[] args) {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
    l.addFirst(0);
    l.addLast(4);
    System.out.println(l.getFirst() + " " + l.getLast() + l.reversed() + l.removeFirst() + l.removeLast() + l);
    try { new ArrayList<Integer>().getFirst(); } catch (NoSuchElementException e) { System.out.println("NSE " + e.getMessage()); }
    List<Integer> rv = l.reversed();
    rv.set(0, 99);
    rv.add(-1);
    System.out.println(l + " " + rv);
    for (int x : l.reversed()) System.out.print(x + " ");
    System.out.println();
    Deque<Integer> d = new ArrayDeque<>(l);
    System.out.println(d.reversed() + " " + d.getFirst());
    LinkedHashSet<String> s = new LinkedHashSet<>(List.of("a", "b", "c"));
    System.out.println(s.getFirst() + s.getLast() + s.reversed());
    s.addFirst("z");
    s.addLast("a");
    System.out.println(s + s.removeFirst() + s.removeLast() + s);
    LinkedHashMap<String, Integer> m = new LinkedHashMap<>();
    m.put("x", 1);
    m.put("y", 2);
    m.putFirst("w", 0);
    System.out.println(m + " " + m.firstEntry() + m.lastEntry() + m.reversed() + m.pollFirstEntry() + m + m.sequencedKeySet().getLast());
    TreeSet<Integer> t = new TreeSet<>(List.of(3, 1, 2));
    System.out.println(t.getFirst() + " " + t.getLast() + t.reversed() + t.removeFirst() + t);
    TreeMap<String, Integer> tm = new TreeMap<>(Map.of("p", 1, "q", 2));
    System.out.println(tm.reversed() + " " + tm.firstEntry());
    SequencedCollection<Integer> sc = l;
    System.out.println(sc.getFirst() + " " + sc.reversed() + sc.size());
    LinkedList<Integer> ll = new LinkedList<>(l);
    System.out.println(ll.reversed() + "" + ll.getLast());
    System.out.println(List.of(1, 2, 3).reversed().getFirst());
    SequencedMap<String, Integer> sm = m;
    System.out.println(sm.firstEntry() + " " + sm);
  }
}
