import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Inner classes of generic classes, iterators over own structures, maps of lists, entry objects. */
public class GenericInner<K extends Comparable<K>, V> implements Iterable<GenericInner<K, V>.Entry> {
  class Entry implements Comparable<Entry> {
    final K key;
    V value;
    Entry left, right;

    Entry(K key, V value) {
      this.key = key;
      this.value = value;
      size++;
    }

    @Override
    public int compareTo(Entry o) {
      return key.compareTo(o.key);
    }

    @Override
    public String toString() {
      return key + "=" + value;
    }
  }

  private class Walk implements Iterator<Entry> {
    private final List<Entry> path = new ArrayList<>();

    Walk() {
      push(root);
    }

    private void push(Entry e) {
      for (; e != null; e = e.left) {
        path.add(e);
      }
    }

    @Override
    public boolean hasNext() {
      return !path.isEmpty();
    }

    @Override
    public Entry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Entry e = path.remove(path.size() - 1);
      push(e.right);
      return e;
    }
  }

  private Entry root;
  private int size;

  V put(K key, V value) {
    if (root == null) {
      root = new Entry(key, value);
      return null;
    }
    Entry at = root;
    while (true) {
      int c = key.compareTo(at.key);
      if (c == 0) {
        V old = at.value;
        at.value = value;
        return old;
      }
      Entry next = c < 0 ? at.left : at.right;
      if (next == null) {
        if (c < 0) {
          at.left = new Entry(key, value);
        } else {
          at.right = new Entry(key, value);
        }
        return null;
      }
      at = next;
    }
  }

  @Override
  public Iterator<Entry> iterator() {
    return new Walk();
  }

  static class Multi<A, B> {
    private final Map<A, List<B>> map = new HashMap<>();

    Multi<A, B> add(A a, B b) {
      map.computeIfAbsent(a, k -> new ArrayList<>()).add(b);
      return this;
    }

    <C> Multi<A, C> convert(java.util.function.Function<B, C> f) {
      Multi<A, C> r = new Multi<>();
      map.forEach((a, bs) -> bs.forEach(b -> r.add(a, f.apply(b))));
      return r;
    }

    class View {
      A only;

      View(A only) {
        this.only = only;
      }

      List<B> list() {
        return map.getOrDefault(only, List.of());
      }
    }
  }

  public static void main(String[] args) {
    GenericInner<String, Integer> tree = new GenericInner<>();
    String[] words = "the quick brown fox jumps over the lazy dog the end".split(" ");
    for (String w : words) {
      Integer old = tree.put(w, w.length());
      if (old != null) {
        tree.put(w, old + 10);
      }
    }
    for (GenericInner<String, Integer>.Entry e : tree) {
      System.out.print(e + " ");
    }
    System.out.println(tree.size + " " + tree.root.compareTo(tree.root.left));
    try {
      Iterator<GenericInner<String, Integer>.Entry> it = tree.iterator();
      for (int i = 0; i < 100; i++) {
        it.next();
      }
    } catch (NoSuchElementException e) {
      System.out.println("end " + e.getMessage());
    }
    GenericInner<Character, List<String>> byLetter = new GenericInner<>();
    for (String w : words) {
      List<String> l = new ArrayList<>();
      l.add(w);
      List<String> old = byLetter.put(w.charAt(0), l);
      if (old != null) {
        l.addAll(old);
      }
    }
    StringBuilder b = new StringBuilder();
    for (var e : byLetter) {
      b.append(e.key).append(e.value).append(' ');
    }
    System.out.println(b.toString().trim());
    Multi<Integer, String> m = new Multi<Integer, String>().add(1, "a").add(2, "b").add(1, "c");
    System.out.println(m.convert(String::toUpperCase).new View(1).list() + " " + m.new View(9).list());
  }
}
