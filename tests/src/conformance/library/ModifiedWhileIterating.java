import java.util.*;

/** ConcurrentModificationException where the JVM throws it, and only there. */
public class ModifiedWhileIterating {
  static void grow(List<Integer> list) {
    list.add(list.size());
  }
  
  static int fib(Map<Integer, Integer> memo, int n) {
    return n < 2 ? n : memo.computeIfAbsent(n, k -> fib(memo, k - 1) + fib(memo, k - 2));
  }

  public static void main(String[] args) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
    try { for (Integer x : list) if (x == 2) list.remove(x); } catch (ConcurrentModificationException e) { System.out.println("list " + list + e.getMessage()); }
    for (Integer x : list) if (x == 3) list.remove(x);
    System.out.println("last but one " + list);
    try { for (Integer x : list) grow(list); } catch (ConcurrentModificationException e) { System.out.println("by a method " + list); }
    Iterator<Integer> it = list.iterator();
    list.add(7);
    try { it.next(); } catch (ConcurrentModificationException e) { System.out.println("iterator"); }
    try { list.forEach(x -> list.add(x)); } catch (ConcurrentModificationException e) { System.out.println("forEach " + list); }
    List<Integer> sub = list.subList(1, 3);
    list.add(1);
    try { sub.size(); } catch (ConcurrentModificationException e) { System.out.println("sub list"); }
    Map<Integer, Integer> m = new HashMap<>();
    for (int i = 0; i < 5; i++) m.put(i, i * i);
    try { for (Map.Entry<Integer, Integer> e : m.entrySet()) if (e.getKey() == 2) m.remove(2); } catch (ConcurrentModificationException e) { System.out.println("map " + m); }
    for (Integer k : m.keySet()) if (k == 4) m.remove(4);
    System.out.println("last " + m);
    try { m.forEach((k, v) -> m.put(k + 100, v)); } catch (ConcurrentModificationException e) { System.out.println("map forEach"); }
    for (int k : m.keySet()) m.put(k, 0);
    System.out.println("values may change");
    try { System.out.println(fib(new HashMap<>(), 20)); } catch (ConcurrentModificationException e) { System.out.println("computeIfAbsent"); }
    TreeMap<Integer, Integer> t = new TreeMap<>(Map.of(1, 1, 2, 2));
    try { for (int k : t.keySet()) t.put(k + 10, k); } catch (ConcurrentModificationException e) { System.out.println("tree " + t); }
    Deque<Integer> d = new ArrayDeque<>(List.of(1, 2));
    try { for (int x : d) d.addLast(x); } catch (ConcurrentModificationException e) { System.out.println("deque " + d); }
    LinkedList<Integer> l = new LinkedList<>(List.of(1, 2));
    try { for (int x : l) l.add(x); } catch (ConcurrentModificationException e) { System.out.println("linked " + l); }
    PriorityQueue<Integer> q = new PriorityQueue<>(List.of(1, 2, 3));
    try { for (int x : q) q.poll(); } catch (ConcurrentModificationException e) { System.out.println("queue " + q); }
    Set<String> s = new HashSet<>(List.of("a", "b"));
    try { for (String x : s) s.add(x + x); } catch (ConcurrentModificationException e) { System.out.println("set " + s.size()); }
  }
}
