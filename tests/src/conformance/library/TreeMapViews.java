import java.util.*;

/** Sub, head, tail and descending maps share their map. */
public class TreeMapViews {
  public static void main(String[] args) {
    TreeMap<Integer, String> t = new TreeMap<>();
    for (int i = 0; i < 10; i++) t.put(i * 10, "v" + i);
    SortedMap<Integer, String> head = t.headMap(40);
    head.put(5, "five");
    t.put(7, "seven");
    System.out.println(head + " " + head.size() + head.firstKey() + head.lastKey());
    head.remove(0);
    System.out.println(t.firstKey());
    NavigableMap<Integer, String> middle = t.subMap(20, true, 60, false);
    System.out.println(middle + " " + middle.floorKey(99) + middle.ceilingKey(0) + middle.lowerKey(20) + middle.higherKey(50) + middle.firstEntry() + middle.pollLastEntry() + middle.containsKey(70) + middle.get(30));
    try { middle.put(60, "out"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { middle.subMap(0, 30); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { t.subMap(9, 1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    middle.clear();
    System.out.println(t);
    NavigableMap<Integer, String> down = t.descendingMap();
    down.put(99, "top");
    System.out.println(down + " " + down.firstKey() + down.headMap(70) + down.tailMap(7, false) + down.floorKey(8) + down.ceilingKey(8) + down.descendingMap().firstKey());
    for (Map.Entry<Integer, String> e : down.entrySet()) e.setValue(e.getValue().toUpperCase());
    System.out.println(t + " " + t.tailMap(70).values() + t.headMap(8).keySet());
    Iterator<Integer> it = t.tailMap(70).keySet().iterator();
    it.next();
    it.remove();
    System.out.println(t.keySet());
  }
}
