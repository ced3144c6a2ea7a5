import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A least-recently-used cache over a hash map and a ring of nodes. */
public class LruCacheDemo {
  interface Cache<K, V> extends Iterable<K> {
    V get(K key);

    void put(K key, V value);

    int size();

    default V getOr(K key, V other) {
      V v = get(key);
      return v == null ? other : v;
    }

    default V compute(K key, Function<? super K, ? extends V> maker) {
      V v = get(key);
      if (v == null) {
        v = maker.apply(key);
        put(key, v);
      }
      return v;
    }
  }

  static class LruCache<K, V> implements Cache<K, V> {
    private static final class Node<K, V> {
      final K key;
      V value;
      Node<K, V> before;
      Node<K, V> after;

      Node(K key, V value) {
        this.key = key;
        this.value = value;
      }

      @Override
      public String toString() {
        return key + "=" + value;
      }
    }

    private final int capacity;
    private final Map<K, Node<K, V>> index = new HashMap<>();
    private final Node<K, V> ring = new Node<>(null, null);
    private BiConsumer<K, V> onEvict = (k, v) -> {};
    private int hits;
    private int misses;

    LruCache(int capacity) {
      if (capacity <= 0) {
        throw new IllegalArgumentException("capacity " + capacity);
      }
      this.capacity = capacity;
      ring.before = ring.after = ring;
    }

    LruCache<K, V> onEvict(BiConsumer<K, V> action) {
      onEvict = action;
      return this;
    }

    @Override
    public V get(K key) {
      Node<K, V> node = index.get(key);
      if (node == null) {
        misses++;
        return null;
      }
      hits++;
      unlink(node);
      link(node);
      return node.value;
    }

    @Override
    public void put(K key, V value) {
      Node<K, V> node = index.get(key);
      if (node != null) {
        node.value = value;
        unlink(node);
        link(node);
        return;
      }
      if (index.size() == capacity) {
        Node<K, V> oldest = ring.after;
        unlink(oldest);
        index.remove(oldest.key);
        onEvict.accept(oldest.key, oldest.value);
      }
      node = new Node<>(key, value);
      link(node);
      index.put(key, node);
    }

    @Override
    public int size() {
      return index.size();
    }

    private void unlink(Node<K, V> node) {
      node.before.after = node.after;
      node.after.before = node.before;
    }

    private void link(Node<K, V> node) {
      node.before = ring.before;
      node.after = ring;
      ring.before.after = node;
      ring.before = node;
    }

    @Override
    public Iterator<K> iterator() {
      return new Iterator<>() {
        Node<K, V> at = ring.after;

        @Override
        public boolean hasNext() {
          return at != ring;
        }

        @Override
        public K next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          K key = at.key;
          at = at.after;
          return key;
        }
      };
    }

    String statistics() {
      return hits + " hits, " + misses + " misses";
    }

    @Override
    public String toString() {
      StringBuilder s = new StringBuilder("{");
      for (Node<K, V> n = ring.after; n != ring; n = n.after) {
        if (s.length() > 1) {
          s.append(", ");
        }
        s.append(n);
      }
      return s.append("}").toString();
    }
  }

  static int calls;

  static long slowFactorial(int n) {
    calls++;
    long f = 1;
    for (int i = 2; i <= n; i++) {
      f *= i;
    }
    return f;
  }

  public static void main(String[] args) {
    List<String> evicted = new ArrayList<>();
    LruCache<String, Integer> cache =
        new LruCache<String, Integer>(3).onEvict((k, v) -> evicted.add(k + v));
    cache.put("a", 1);
    cache.put("b", 2);
    cache.put("c", 3);
    System.out.println(cache + " " + cache.size());
    System.out.println(cache.get("a") + " " + cache.get("zz") + " " + cache.getOr("q", -1));
    cache.put("d", 4);
    System.out.println(cache + " evicted " + evicted);
    cache.put("c", 33);
    cache.put("e", 5);
    System.out.println(cache + " evicted " + evicted);
    System.out.println(cache.statistics());
    for (String key : cache) {
      System.out.print(key + " ");
    }
    System.out.println();
    LruCache<Integer, Long> factorials = new LruCache<>(4);
    int[] wanted = {5, 10, 5, 15, 20, 21, 5, 10, 25, 25};
    for (int n : wanted) {
      System.out.print(factorials.compute(n, LruCacheDemo::slowFactorial) + " ");
    }
    System.out.println();
    System.out.println(calls + " calls, " + factorials.statistics() + " " + factorials);
    Iterator<Integer> it = factorials.iterator();
    int sum = 0;
    while (it.hasNext()) {
      sum += it.next();
    }
    System.out.println(sum);
    try {
      it.next();
    } catch (NoSuchElementException e) {
      System.out.println("no more keys");
    }
    try {
      new LruCache<String, String>(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Cache<Character, String> letters = new LruCache<>(2);
    for (char c : "abcab".toCharArray()) {
      letters.put(c, letters.getOr(c, "") + c + letters.size());
    }
    System.out.println(letters);
  }
}
