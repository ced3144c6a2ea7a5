import java.util.*;
import java.util.function.*;

/** Maps as Python writes them: items, defaults, loops over entries, with and without classes of one's own. */
public class MapsInPythonsWords {
    static class Loud extends HashMap<String, Integer> {
        @Override public Integer put(String k, Integer v) { System.out.println("put " + k); return super.put(k, v); }
        @Override public Integer get(Object k) { System.out.println("get " + k); return super.get(k); }
    }
    static class LRU<K, V> extends LinkedHashMap<K, V> {
        LRU() { super(16, 0.75f, true); }
        @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > 2; }
    }
    static Map<String, Integer> field = new HashMap<>();
    static Map<String, Integer> swap() { Map<String, Integer> old = field; field = new TreeMap<>(); return old; }
    static int next = 0;
    static int swapAndCount() { swap(); return ++next; }
    static String key() { System.out.println("key"); return "k" + next++; }
    static int val() { System.out.println("val"); return next++; }

    public static void main(String[] args) {
        Map<String, Integer> loud = new Loud();
        loud.put("a", 1);
        System.out.println(loud.getOrDefault("a", 5) + " " + loud.getOrDefault("b", 5));
        for (Map.Entry<String, Integer> e : loud.entrySet()) System.out.println(e.getKey() + e.getValue());
        Map<String, Integer> before = field;
        field.put("x", swapAndCount());
        System.out.println(before + " " + field);
        field.put(key(), val());
        System.out.println(field);
        LRU<String, Integer> lru = new LRU<>();
        lru.put("a", 1); lru.put("b", 2); lru.get("a"); lru.put("c", 3);
        System.out.println(lru);
        Map<String, Integer> m = new TreeMap<>();
        m.put("a", 1); m.put("b", 2); m.put("c", 3);
        for (Map.Entry<String, Integer> e : m.entrySet()) {
            m.put("c", m.get("c") + 1);
            System.out.println(e.getKey() + "=" + e.getValue());
        }
        try {
            for (Map.Entry<String, Integer> e : m.entrySet()) {
                System.out.println(e.getKey());
                m.remove("b");
            }
        } catch (ConcurrentModificationException e) { System.out.println("CME"); }
        List<Supplier<String>> later = new ArrayList<>();
        for (Map.Entry<String, Integer> e : m.entrySet()) {
            String k = e.getKey();
            int v = e.getValue();
            later.add(() -> k + v);
        }
        for (Map.Entry<String, Integer> e : m.entrySet()) later.add(() -> e.getKey() + e.getValue());
        for (Supplier<String> s : later) System.out.println(s.get());
        Map<String, Map<String, Integer>> nested = new TreeMap<>();
        nested.computeIfAbsent("p", k -> new TreeMap<>()).put("q", 1);
        nested.computeIfAbsent("p", k -> new TreeMap<>()).put("r", 2);
        nested.computeIfAbsent("s", k -> new TreeMap<>()).put("q", 3);
        String key = "mine", value = "also";
        for (Map.Entry<String, Map<String, Integer>> e : nested.entrySet()) {
            for (Map.Entry<String, Integer> f : e.getValue().entrySet()) {
                System.out.println(key + value + e.getKey() + f.getKey() + f.getValue());
            }
        }
        Map<String, Integer> nul = new HashMap<>();
        nul.put("n", null);
        System.out.println(nul.getOrDefault("n", 4) + " " + nul.getOrDefault("z", 4) + nul.containsKey("n"));
        for (Map.Entry<String, Integer> e : nul.entrySet()) System.out.println(e.getValue());
        try {
            for (Map.Entry<String, Integer> e : nul.entrySet()) { int v = e.getValue(); System.out.println(v); }
        } catch (NullPointerException e) { System.out.println("NPE"); }
        Map<String, Integer> none = null;
        try { none.put("a", val()); } catch (NullPointerException e) { System.out.println("NPE put"); }
        try { if (none.isEmpty()) System.out.println("?"); } catch (NullPointerException e) { System.out.println("NPE empty"); }
        Map<Integer, String> fixed = Map.of(1, "one");
        try { fixed.put(2, "two"); } catch (UnsupportedOperationException e) { System.out.println("UOE"); }
        try { Collections.unmodifiableMap(m).put("z", 1); } catch (UnsupportedOperationException e) { System.out.println("UOE2"); }
        System.out.println(Collections.unmodifiableMap(m).getOrDefault("zz", 9));
        System.out.println(fixed.getOrDefault(7, "none"));
        for (Map.Entry<String, Integer> e : Collections.unmodifiableMap(m).entrySet()) System.out.println(e.getKey() + e.getValue());
        TreeMap<String, Integer> tm = new TreeMap<>((a, b) -> a.compareTo(b));
        tm.put("a", 1); tm.put("b", 2);
        System.out.println(tm.getOrDefault("c", 3));
        for (Map.Entry<String, Integer> e : tm.entrySet()) System.out.println(e.getKey() + e.getValue());
        for (Map.Entry<String, Integer> e : tm.headMap("b").entrySet()) System.out.println(e.getKey() + e.getValue());
        for (Map.Entry<String, Integer> e : tm.descendingMap().entrySet()) System.out.println(e.getKey() + e.getValue());
        tm.headMap("b").put("a", 7);
        try { tm.headMap("b").put("x", 7); } catch (IllegalArgumentException e) { System.out.println("IAE"); }
        for (int v : tm.values()) System.out.println(v);
        Collection<Integer> vs = tm.values();
        System.out.println(vs + " " + vs.size() + vs.contains(7));
        new java.util.concurrent.ConcurrentHashMap<String, Integer>(m).forEach((a, b) -> System.out.println(a + b));
        Hashtable<String, Integer> ht = new Hashtable<>();
        ht.put("h", 1);
        try { ht.put("h", null); } catch (NullPointerException e) { System.out.println("NPE ht"); }
        System.out.println(ht.getOrDefault("q", 3) + ht.getOrDefault("h", 4));
        IdentityHashMap<String, Integer> im = new IdentityHashMap<>();
        im.put("a", 1);
        for (Map.Entry<String, Integer> e : im.entrySet()) System.out.println(e.getKey() + e.getValue());
    }
}
