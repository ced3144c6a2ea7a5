import java.util.*;

/** A class of the program's own has fields and methods that a subclass inherits from the library too. */
public class FieldsUnderLibrary {
  abstract static class Pair<K, V> {
    private final K key;
    private V value;

    Pair(K key, V value) {
      this.key = key;
      this.value = value;
    }

    public K getKey() {
      return key;
    }

    public V getValue() {
      return value;
    }

    String key() {
      return "k:" + key;
    }

    void change(V v) {
      value = v;
    }
  }

  static class Item<K, V> extends Pair<K, V> implements Map.Entry<K, V> {
    Item(K key, V value) {
      super(key, value);
    }

    @Override
    public V setValue(V v) {
      V old = getValue();
      change(v);
      return old;
    }
  }

  static class Plain<K, V> extends Pair<K, V> {
    Plain(K key, V value) {
      super(key, value);
    }
  }

  static class Store {
    int size = 3;
    int[] data = {4, 5, 6};

    int modCount() {
      return size * 10;
    }
  }

  static class Numbers extends Store implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return Arrays.stream(data).iterator();
    }
  }

  static String show(Map.Entry<String, Integer> e) {
    return e.getKey() + "/" + e.getValue() + "/" + e.setValue(9) + "/" + e.getValue();
  }

  public static void main(String[] args) {
    Item<String, Integer> i = new Item<>("a", 1);
    System.out.println(show(i) + " " + i.key() + " " + new Plain<>("b", 2).key());
    List<Map.Entry<String, Integer>> all = new ArrayList<>(List.of(i, Map.entry("z", 0), new Item<>("c", 3)));
    all.sort(Map.Entry.comparingByValue());
    for (Map.Entry<String, Integer> e : all) {
      System.out.print(e.getKey() + e.getValue() + " ");
    }
    System.out.println();
    int sum = 0;
    Numbers n = new Numbers();
    for (int x : n) {
      sum += x * n.size + n.modCount();
    }
    System.out.println(sum);
  }
}
