import java.util.*;

/** LinkedHashMap in order of access, with removeEldestEntry overridden. */
public class LeastRecentlyUsedCache {
  record Pair(int a, int b) {}
  
  static class Lru<K, V> extends LinkedHashMap<K, V> {
    private final int capacity;
  
    Lru(int capacity) {
      super(16, 0.75f, true);
      this.capacity = capacity;
    }
  
    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> e) {
      boolean full = size() > capacity;
      if (full) {
        System.out.println("evict " + e.getKey() + "=" + e.getValue());
      }
      return full;
    }
  }
  
  static class Fifo extends LinkedHashMap<String, Integer> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> e) {
      return size() > 2;
    }
  }

  public static void main(String[] args) {
    Lru<String, Integer> c = new Lru<>(3);
    c.put("a", 1);
    c.put("b", 2);
    c.put("c", 3);
    c.get("a");
    c.put("d", 4);
    c.put("b", 5);
    c.getOrDefault("c", 0);
    c.put("e", 6);
    System.out.println(c + " " + c.size() + c.containsKey("a") + c.keySet() + c.values());
    Fifo f = new Fifo();
    f.put("x", 1);
    f.put("y", 2);
    f.put("x", 3);
    f.put("z", 4);
    System.out.println(f);
    for (int i = 0; i < 100; i++) { f.put("k" + i, i); f.get("k" + (i - 1)); }
    System.out.println(f);
    LinkedHashMap<String, Integer> acc = new LinkedHashMap<>(16, 0.75f, true);
    acc.put("1", 1);
    acc.put("2", 2);
    acc.put("3", 3);
    acc.get("1");
    acc.putIfAbsent("2", 9);
    acc.merge("3", 1, Integer::sum);
    System.out.println(acc);
    try { for (String k : acc.keySet()) acc.get(k); System.out.println("ok"); } catch (ConcurrentModificationException e) { System.out.println("reading moves"); }
    Map<Pair, String> keyed = new LinkedHashMap<>(16, 0.75f, true);
    keyed.put(new Pair(1, 2), "a");
    keyed.put(new Pair(3, 4), "b");
    keyed.get(new Pair(1, 2));
    System.out.println(keyed);
  }
}
