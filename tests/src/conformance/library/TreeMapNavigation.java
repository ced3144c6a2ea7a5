import java.util.*;

/** Every way to ask a TreeMap for a neighbour. */
public class TreeMapNavigation {
  public static void main(String[] args) {
    TreeMap<String, Integer> t = new TreeMap<>();
    for (String s : "delta alpha echo bravo charlie foxtrot golf".split(" ")) t.put(s, s.length());
    System.out.println(t + " " + t.firstKey() + t.lastKey() + t.firstEntry() + t.lastEntry().getValue());
    System.out.println(t.floorKey("c") + t.ceilingKey("c") + t.lowerKey("bravo") + t.higherKey("bravo") + t.floorKey("a") + t.higherKey("z") + t.floorEntry("d") + t.ceilingEntry("d") + t.lowerEntry("alpha") + t.higherEntry("echo"));
    System.out.println(t.headMap("charlie") + " " + t.tailMap("echo") + t.subMap("bravo", "echo") + t.headMap("charlie", true) + t.tailMap("echo", false) + t.subMap("bravo", false, "echo", true));
    System.out.println(t.descendingMap() + " " + t.descendingKeySet() + t.navigableKeySet().headSet("c") + t.descendingMap().headMap("delta", true));
    System.out.println(t.pollFirstEntry() + " " + t.pollLastEntry() + t + new TreeMap<String, Integer>().firstEntry() + new TreeMap<String, Integer>().floorKey("x"));
    try { new TreeMap<String, Integer>().firstKey(); } catch (NoSuchElementException e) { System.out.println("none " + e.getMessage()); }
    try { t.firstEntry().setValue(1); } catch (UnsupportedOperationException e) { System.out.println("a copy"); }
    try { t.put(null, 1); } catch (NullPointerException e) { System.out.println("no null"); }
    try { t.get(null); } catch (NullPointerException e) { System.out.println("no null"); }
    System.out.println(t.containsKey("zulu") + " " + t.get("nothing") + t.remove("nothing") + t.equals(new HashMap<>(t)) + t.hashCode());
  }
}
