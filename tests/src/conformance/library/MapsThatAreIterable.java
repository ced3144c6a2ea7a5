import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Maps of the program's own that are Iterable: a loop goes by their iterator, their views by keys.
 */
public class MapsThatAreIterable {
  static class Pairs<K, V> extends AbstractMap<K, V> implements Iterable<Map.Entry<K, V>> {
    private final Map<K, V> held = new TreeMap<>();

    @Override
    public V put(K k, V v) {
      return held.put(k, v);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return held.entrySet();
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return held.entrySet().iterator();
    }
  }

  static class Counts extends HashMap<String, Integer> implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return new TreeSet<>(values()).descendingIterator();
    }
  }

  static int digits(Iterable<Integer> numbers) {
    int all = 0;
    for (int n : numbers) {
      all = all * 10 + n;
    }
    return all;
  }

  public static void main(String[] args) {
    Pairs<String, Integer> pairs = new Pairs<>();
    pairs.put("a", 1);
    pairs.put("b", 2);
    for (Map.Entry<String, Integer> e : pairs) {
      System.out.println(e.getKey() + e.getValue());
    }
    for (String key : pairs.keySet()) {
      System.out.print(key);
    }
    System.out.println(pairs + " " + pairs.values() + pairs.containsKey("a") + pairs.size());
    Counts counts = new Counts();
    counts.put("a", 1);
    counts.put("b", 2);
    counts.put("c", 2);
    for (int i : counts) {
      System.out.print(i + " ");
    }
    for (String key : counts.keySet()) {
      System.out.print(key);
    }
    System.out.println(counts + " " + counts.values() + digits(counts) + digits(List.of(1, 2)));
  }
}
