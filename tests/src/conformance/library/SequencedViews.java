// java: 21
import java.util.*;
public class SequencedViews {
    public static void main(String[] args) {
        List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); l.addFirst(0); l.addLast(4); System.out.println(l + " " + l.getFirst() + l.getLast() + " " + l.reversed() + l.removeFirst() + l.removeLast());
        for (int x : l.reversed()) System.out.print(x); System.out.println();
        LinkedHashSet<String> s = new LinkedHashSet<>(List.of("a", "b", "c")); s.addFirst("z"); s.addLast("a"); System.out.println(s + " " + s.reversed() + s.getFirst() + s.removeLast());
        LinkedHashMap<String, Integer> m = new LinkedHashMap<>(); m.put("x", 1); m.putFirst("w", 0); m.putLast("x", 9); System.out.println(m + " " + m.firstEntry() + m.lastEntry() + m.reversed() + m.pollFirstEntry() + m.sequencedKeySet().reversed() + m.sequencedValues());
        Deque<Integer> d = new ArrayDeque<>(List.of(1, 2, 3)); System.out.println(d.reversed()); SequencedCollection<Integer> sc = new TreeSet<>(List.of(5, 3, 8)); System.out.println(sc.getFirst() + " " + sc.reversed());
        l.reversed().add(77); System.out.println(l + " " + l.reversed().subList(0, 2) + l.reversed().indexOf(2)); try { List.<Integer>of().getFirst(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        System.out.println("a,b;c".splitWithDelimiters("[,;]", 0).length + " " + new StringBuilder().repeat("ab", 3).repeat('x', 2) + " " + "hello".indexOf('l', 0, 3) + " " + Math.clamp(15L, 0, 10));
        sc = l; System.out.println(sc.reversed().getFirst() + " " + "x".equals(String.valueOf('x')) + " " + StringBuilder.class.getSimpleName());
      TreeMap<String, Integer> sorted = new TreeMap<>(Map.of("b", 2, "a", 1, "c", 3)); for (var e : sorted.sequencedEntrySet().reversed()) System.out.print(e); System.out.println(sorted.sequencedValues().reversed() + " " + sorted.sequencedKeySet().reversed() + sorted.headMap("c").sequencedValues().reversed() + sorted.descendingMap().sequencedEntrySet().reversed());
  }
}
