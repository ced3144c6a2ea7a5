// java: 21
import java.util.*;
/** What turns a linked map or set round shows what the other does, and changes it. */
public class ReversedViewsOfLinkedMaps {
  public static void main(String[] args) {
    LinkedHashMap<String, Integer> m = new LinkedHashMap<>();
    m.put("a", 1); m.put("b", 2); m.put("c", 3);
    SequencedMap<String, Integer> r = m.reversed();
    System.out.println(r + " " + r.firstEntry() + " " + r.keySet() + r.values() + r.entrySet());
    r.put("d", 4);
    System.out.println(m + " " + r);
    m.put("e", 5);
    System.out.println(m + " " + r);
    r.remove("b");
    r.putFirst("z", 9);
    System.out.println(m + " " + r + r.reversed());
    System.out.println(r.pollFirstEntry() + " " + r.pollLastEntry() + m);
    LinkedHashSet<Integer> s = new LinkedHashSet<>(List.of(1, 2, 3));
    SequencedSet<Integer> t = s.reversed();
    s.add(4);
    t.addFirst(7);
    System.out.println(s + " " + t + t.getFirst() + s.removeLast());
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
    List<Integer> v = l.reversed();
    l.add(4); v.add(0); v.set(0, 44);
    System.out.println(l + " " + v);
    Deque<Integer> q = new ArrayDeque<>(List.of(1, 2));
    Deque<Integer> w = q.reversed();
    w.push(9); q.push(8);
    System.out.println(q + " " + w);
    TreeMap<String, Integer> tm = new TreeMap<>(m);
    System.out.println(tm.reversed());
    System.out.println(m.sequencedKeySet().reversed() + " " + m.sequencedValues().getLast() + m.sequencedEntrySet().getFirst());
    for (var e : r.entrySet()) System.out.print(e.getKey() + e.getValue() + " ");
    System.out.println(m.lastEntry().getKey());
  }
}
