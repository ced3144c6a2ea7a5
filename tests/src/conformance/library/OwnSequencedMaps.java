// java: 21
import java.util.*;

/** What SequencedMap gives to classes that implement it, overridden and called by super. */
public class OwnSequencedMaps {
  static class Pairs<K,V> extends AbstractMap<K,V> implements SequencedMap<K,V> {
    final List<Map.Entry<K,V>> list;
    Pairs(List<Map.Entry<K,V>> l){ list = l; }
    Pairs(){ this(new ArrayList<>()); }
    public Set<Map.Entry<K,V>> entrySet() { return new AbstractSet<>() {
      public int size(){ return list.size(); }
      public Iterator<Map.Entry<K,V>> iterator(){ return list.iterator(); } }; }
    public V put(K k, V v) { for (var e : list) if (e.getKey().equals(k)) return e.setValue(v); list.add(new AbstractMap.SimpleEntry<>(k, v)); return null; }
    public SequencedMap<K,V> reversed() { return new Pairs<>(list.reversed()); }
  }
  static class Keen<K,V> extends Pairs<K,V> {
    public Map.Entry<K,V> pollFirstEntry() { System.out.println("poll"); return super.pollFirstEntry(); }
    public Map.Entry<K,V> firstEntry() { System.out.println("first"); return super.firstEntry(); }
  }
  static void t(Runnable r) { try { r.run(); } catch (RuntimeException e) { System.out.println(e); } }
  static void show(SequencedMap<String,Integer> m) {
    System.out.println(m + " " + m.firstEntry() + " " + m.lastEntry() + " " + m.reversed());
    System.out.println(m.sequencedKeySet() + " " + m.sequencedValues() + " " + m.sequencedEntrySet());
    System.out.println(m.sequencedKeySet().reversed() + " " + m.sequencedValues().reversed() + " " + m.sequencedEntrySet().reversed());
    System.out.println(m.sequencedKeySet().getFirst() + " " + m.sequencedValues().getLast() + " " + m.sequencedEntrySet().removeFirst());
    System.out.println(m.pollFirstEntry() + " " + m.pollLastEntry() + " " + m);
    t(() -> m.putFirst("z", 26));
    t(() -> m.putLast("y", 25));
    t(() -> m.firstEntry().setValue(3));
    t(() -> m.sequencedKeySet().addFirst("q"));
    System.out.println(m);
    m.clear();
    System.out.println(m.firstEntry() + " " + m.pollFirstEntry() + " " + m.pollLastEntry());
    t(() -> m.sequencedKeySet().getFirst());
  }
  public static void main(String[] a) {
    for (SequencedMap<String,Integer> m : List.<SequencedMap<String,Integer>>of(new Pairs<>(), new Keen<>(), new LinkedHashMap<>(), new TreeMap<>())) {
      for (String s : "one two three four five six".split(" ")) m.put(s, s.length());
      show(m);
    }
    Pairs<String,Integer> p = new Pairs<>(); p.put("k", 1); p.put("l", 2);
    System.out.println(p.firstEntry() + " " + p.pollLastEntry() + p);
    var en = new Keen<String,Integer>(); en.put("a", 1);
    System.out.println(en.firstEntry() + " " + en.pollFirstEntry());
  }
}
