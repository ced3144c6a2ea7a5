import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Comparisons that are printed or counted show the red-black tree of a TreeMap. */
public class HeardComparisonsOfTrees {
  private static int calls;
  private static int mark;

  private static final class Name implements Comparable<Name> {
    private final String text;

    Name(String text) {
      this.text = text;
    }

    @Override
    public int compareTo(Name other) {
      System.out.print(text + "?" + other.text + " ");
      return text.compareTo(other.text);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static int counted(int a, int b) {
    calls++;
    mark = mark * 31 + a * 7 + b;
    return Integer.compare(a, b);
  }

  private static void show(String what, Object result) {
    System.out.println(what + " " + calls + " " + mark + " " + result);
    calls = 0;
    mark = 0;
  }

  public static void main(String[] args) {
    TreeSet<Name> names = new TreeSet<>();
    for (String name : "maria bob zoe anna bob carl dora emil".split(" ")) {
      System.out.println(names.add(new Name(name)));
    }
    System.out.println(names.contains(new Name("carl")) + " " + names.remove(new Name("maria")));
    System.out.println(names.ceiling(new Name("c")) + " " + names.lower(new Name("bob")) + " " + names.first());
    System.out.println(names);

    TreeMap<Integer, String> map = new TreeMap<>(HeardComparisonsOfTrees::counted);
    Random random = new Random(3);
    for (int i = 0; i < 400; i++) {
      int key = random.nextInt(150);
      switch (random.nextInt(9)) {
        case 0, 1, 2 -> map.put(key, "p" + i);
        case 3 -> map.remove(key);
        case 4 -> map.merge(key, "m", (a, b) -> a.length() > 4 ? null : a + b);
        case 5 -> map.computeIfAbsent(key, k -> k % 3 == 0 ? null : "c" + k);
        case 6 -> map.compute(key, (k, v) -> v == null ? "n" : v.length() > 3 ? null : v + k);
        case 7 -> map.putIfAbsent(key, "a");
        default -> {
          map.computeIfPresent(key, (k, v) -> v + "!");
          map.replace(key, "r");
        }
      }
      if (i % 80 == 79) {
        show("after " + i, map.size() + " " + map.hashCode());
      }
    }
    StringBuilder near = new StringBuilder();
    for (int key = -1; key < 152; key += 9) {
      near.append(map.floorKey(key)).append(map.ceilingKey(key)).append(map.higherKey(key)).append(map.lowerKey(key));
    }
    show("near", near);
    show("get", map.get(77) + map.getOrDefault(78, "none") + map.containsKey(3));
    for (Iterator<Map.Entry<Integer, String>> it = map.entrySet().iterator(); it.hasNext(); ) {
      if (it.next().getKey() % 3 == 1) {
        it.remove();
      }
    }
    show("iterator", map.keySet());
    show("polled", map.pollFirstEntry() + " " + map.pollLastEntry() + " " + map.firstKey());
    NavigableMap<Integer, String> copy = new TreeMap<>((SortedMap<Integer, String>) map);
    show("copied", copy.put(75, "new") + copy.size());
    @SuppressWarnings("unchecked")
    TreeMap<Integer, String> clone = (TreeMap<Integer, String>) map.clone();
    show("cloned", clone.remove(60) + clone.put(61, "x"));
    while (map.size() > 3) {
      map.remove(map.lastKey());
    }
    show("removed", map);
    for (Map.Entry<Integer, String> e : copy.entrySet()) {
      e.setValue(e.getValue() + "#");
    }
    show("written", copy.hashCode());
    PriorityQueue<Integer> queue = new PriorityQueue<>(HeardComparisonsOfTrees::counted);
    List<Integer> list = Arrays.asList(5, 3, 9, 1, 7);
    queue.addAll(list);
    show("queue", queue + " " + queue.poll());
    TreeSet<Integer> set = new TreeSet<>(Comparator.comparing((Integer x) -> x, HeardComparisonsOfTrees::counted).reversed());
    set.addAll(list);
    show("set", set);
  }
}
