import java.util.*;

/** Maps, sets, bags and queues made from the Abstract classes. */
public class OwnAbstractMapsAndSets {
  static class Node<K, V> implements Map.Entry<K, V> {
    final K k;
    V v;
  
    Node(K k, V v) {
      this.k = k;
      this.v = v;
    }
  
    @Override
    public K getKey() {
      return k;
    }
  
    @Override
    public V getValue() {
      return v;
    }
  
    @Override
    public V setValue(V n) {
      V o = v;
      v = n;
      return o;
    }
  
    @Override
    public String toString() {
      return "<" + k + ":" + v + ">";
    }
  
    @Override
    public boolean equals(Object o) {
      return o instanceof Map.Entry<?, ?> e && Objects.equals(k, e.getKey()) && Objects.equals(v, e.getValue());
    }
  
    @Override
    public int hashCode() {
      return Objects.hashCode(k) ^ Objects.hashCode(v);
    }
  }
  
  static class Buckets<K, V> extends AbstractMap<K, V> {
    private final List<List<Node<K, V>>> buckets = new ArrayList<>();
    private int size;
  
    Buckets() {
      for (int i = 0; i < 8; i++) {
        buckets.add(new LinkedList<>());
      }
    }
  
    @Override
    public V put(K k, V v) {
      List<Node<K, V>> bucket = buckets.get(Math.abs(k.hashCode() % 8));
      for (Node<K, V> n : bucket) {
        if (n.k.equals(k)) {
          return n.setValue(v);
        }
      }
      bucket.add(new Node<>(k, v));
      size++;
      return null;
    }
  
    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
          List<Map.Entry<K, V>> all = new ArrayList<>();
          for (List<Node<K, V>> b : buckets) {
            all.addAll(b);
          }
          return all.iterator();
        }
  
        @Override
        public int size() {
          return size;
        }
      };
    }
  }
  
  static class Odd extends AbstractSet<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return List.of(1, 3, 5).iterator();
    }
  
    @Override
    public int size() {
      return 3;
    }
  }
  
  static class SortedBag<T extends Comparable<T>> extends AbstractCollection<T> {
    private final List<T> in = new ArrayList<>();
  
    @Override
    public boolean add(T t) {
      int i = Collections.binarySearch(in, t);
      in.add(i < 0 ? -i - 1 : i, t);
      return true;
    }
  
    @Override
    public Iterator<T> iterator() {
      return in.iterator();
    }
  
    @Override
    public int size() {
      return in.size();
    }
  }
  
  static class Line extends AbstractQueue<Integer> {
    private final LinkedList<Integer> in = new LinkedList<>();
  
    @Override
    public boolean offer(Integer i) {
      return in.add(i);
    }
  
    @Override
    public Integer poll() {
      return in.poll();
    }
  
    @Override
    public Integer peek() {
      return in.peek();
    }
  
    @Override
    public Iterator<Integer> iterator() {
      return in.iterator();
    }
  
    @Override
    public int size() {
      return in.size();
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> m = new Buckets<>();
    for (String w : "a b c a b a zebra".split(" ")) m.merge(w, 1, Integer::sum);
    System.out.println(m + " " + m.size() + m.get("a") + m.get("none") + m.containsKey("b") + m.containsValue(3));
    m.computeIfAbsent("new", k -> 7);
    m.computeIfPresent("a", (k, v) -> v * 10);
    m.putIfAbsent("a", 0);
    m.replaceAll((k, v) -> v + 1);
    System.out.println(m + " " + m.keySet() + m.values() + m.getOrDefault("q", 5) + m.hashCode() + m.equals(new HashMap<>(m)) + new HashMap<>(m).equals(m) + new TreeMap<>(m));
    for (Map.Entry<String, Integer> e : m.entrySet()) { e.setValue(e.getValue() * 2); System.out.print(e + " " + e.getKey() + "=" + e.getValue() + ";"); }
    m.forEach((k, v) -> System.out.print(k + v));
    System.out.println();
    List<Map.Entry<String, Integer>> es = new ArrayList<>(m.entrySet());
    es.sort(Map.Entry.comparingByValue());
    System.out.println(es + " " + es.get(0).equals(Map.entry(es.get(0).getKey(), es.get(0).getValue())));
    Set<Integer> odd = new Odd();
    System.out.println(odd + " " + odd.contains(3) + odd.equals(Set.of(1, 3, 5)) + new HashSet<>(List.of(5, 3, 1)).equals(odd) + odd.hashCode() + new TreeSet<>(odd));
    Collection<Integer> bag = new SortedBag<>();
    bag.addAll(List.of(3, 1, 2));
    bag.add(0);
    System.out.println(bag + " " + bag.contains(2) + bag.remove(1) + bag + bag.size() + bag.containsAll(List.of(0, 3)) + bag.removeIf(x -> x > 2) + Arrays.toString(bag.toArray()) + new ArrayList<>(bag));
    bag.clear();
    System.out.println(bag.isEmpty());
    Queue<Integer> q = new Line();
    q.add(4);
    q.offer(5);
    System.out.println(q + " " + q.remove() + q.element() + q.peek() + q.poll() + q.poll());
    try { q.remove(); } catch (NoSuchElementException e) { System.out.println("empty"); }
    try { q.element(); } catch (NoSuchElementException e) { System.out.println("empty"); }
  }
}
