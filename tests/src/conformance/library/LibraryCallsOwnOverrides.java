import java.util.*;
public class LibraryCallsOwnOverrides {
    static class CountList<E> extends ArrayList<E> {
        int adds;
        @Override public boolean add(E e) { adds++; return super.add(e); }
        @Override public boolean addAll(Collection<? extends E> c) { adds += c.size(); return super.addAll(c); }
    }
    static class CountSet<E> extends HashSet<E> {
        int adds;
        @Override public boolean add(E e) { adds++; return super.add(e); }
        @Override public boolean addAll(Collection<? extends E> c) { adds += c.size(); return super.addAll(c); }
    }
    static class CountMap<K, V> extends HashMap<K, V> {
        int puts, gets;
        @Override public V put(K k, V v) { puts++; return super.put(k, v); }
        @Override public V get(Object k) { gets++; return super.get(k); }
    }
    static class CountTree<E> extends TreeSet<E> {
        int adds;
        @Override public boolean add(E e) { adds++; return super.add(e); }
    }
    static class CountLinked<E> extends LinkedList<E> {
        int adds, lasts;
        @Override public boolean add(E e) { adds++; return super.add(e); }
        @Override public void addLast(E e) { lasts++; super.addLast(e); }
        @Override public void addFirst(E e) { lasts++; super.addFirst(e); }
        @Override public E removeFirst() { System.out.println("removeFirst"); return super.removeFirst(); }
    }
    static class CountDeque<E> extends ArrayDeque<E> {
        int n;
        @Override public void addLast(E e) { n++; super.addLast(e); }
        @Override public E pollFirst() { System.out.println("pollFirst"); return super.pollFirst(); }
        @Override public void addFirst(E e) { n += 10; super.addFirst(e); }
    }
    static class Defaults extends Properties {
        @Override public synchronized Object put(Object k, Object v) { System.out.println("put " + k); return super.put(k, v); }
    }
    public static void main(String[] args) {
        CountList<String> l = new CountList<>(); l.add("a"); l.addAll(List.of("b", "c")); System.out.println(l.adds + " " + l);
        CountSet<String> s = new CountSet<>(); s.add("a"); s.addAll(List.of("b", "c")); System.out.println(s.adds + " " + s);
        CountMap<String, Integer> m = new CountMap<>(); m.put("a", 1); m.putAll(Map.of("b", 2)); m.putIfAbsent("c", 3); m.merge("a", 1, Integer::sum); m.computeIfAbsent("z", k -> 1); m.getOrDefault("a", 0); m.containsKey("a");
        System.out.println(m.puts + " " + m.gets + " " + m);
        CountTree<Integer> t = new CountTree<>(); t.addAll(List.of(3, 1, 2)); System.out.println(t.adds + " " + t);
        CountLinked<Integer> k = new CountLinked<>(); k.add(1); k.addAll(List.of(2, 3)); k.offer(4); k.push(5); k.offerLast(6); k.offerFirst(7); k.pop(); k.poll(); k.remove(); System.out.println(k.adds + " " + k.lasts + " " + k);
        CountDeque<Integer> d = new CountDeque<>(); d.add(1); d.offer(2); d.push(3); d.offerFirst(4); d.addAll(List.of(5, 6)); d.poll(); d.pop(); d.remove(); System.out.println(d.n + " " + d);
        Defaults p = new Defaults(); p.setProperty("x", "y"); System.out.println(p);
        System.out.println(new ArrayList<>(l) + " " + new HashSet<>(s).size());
    }
}
