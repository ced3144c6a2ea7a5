import java.util.*;
import java.util.concurrent.*;
public class WeaklyConsistentIterators {
  static void test(ConcurrentMap<Integer, Integer> m) {
    m.put(1, 2);
    Iterator<Map.Entry<Integer, Integer>> it = m.entrySet().iterator();
    if (it.hasNext()) { m.remove(1); Map.Entry<Integer, Integer> e = it.next(); System.out.println(m.isEmpty() + " " + e.getKey() + " " + e.getValue() + " " + it.hasNext()); }
    m.clear(); m.put(1, 2);
    it = m.entrySet().iterator();
    it.hasNext(); m.put(1, 3); Map.Entry<Integer, Integer> e = it.next();
    System.out.println(e.getKey() + " " + e.getValue());
    m.put(2, 4); m.put(3, 5); m.put(4, 6);
    Iterator<Integer> k = m.keySet().iterator(); k.next(); m.remove(2); System.out.println(k.next()); 
    Iterator<Integer> v = m.values().iterator(); v.next(); m.put(3, 50); m.remove(4); System.out.println(v.next()); v.remove(); System.out.println(m);
    for (Integer i : m.keySet()) { if (i < 10) m.put(i + 10, 0); m.remove(i); }
    System.out.println(m);
    for (Map.Entry<Integer, Integer> x : m.entrySet()) { m.remove(x.getKey()); }
    System.out.println(m);
  }
  public static void main(String[] a) { test(new ConcurrentHashMap<>()); test(new ConcurrentSkipListMap<>()); }
}
