import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Maps and sets whose order nobody sees, and those that only look like it. */
public class HashTablesUnseen {
    static Map<String, Integer> global = new HashMap<>();
    static Map<String, Map<String, Integer>> nested = new HashMap<>();
    static class Holder { Object o; Map<String, Integer> m = new HashMap<>(); Set<Integer> s = new HashSet<>(); }
    static class Key { int v; Key(int v) { this.v = v; } @Override public boolean equals(Object o) { return o instanceof Key k && k.v == v; } @Override public int hashCode() { return v % 2; } }
    static class Plain { String n; Plain(String n) { this.n = n; } }
    static class Generic<K, V> { private final Map<K, V> m = new HashMap<>(); void put(K k, V v) { m.put(k, v); } V get(K k) { return m.get(k); } int n() { return m.size(); } }
    static void show(Object o) { System.out.println(o); }
    static Map<String, Integer> make(boolean tree) { return tree ? new TreeMap<>() : new HashMap<>(); }
    static long fib(int n, Map<Integer, Long> memo) { if (n < 2) return n; if (memo.containsKey(n)) return memo.get(n); long r = fib(n - 1, memo) + fib(n - 2, memo); memo.put(n, r); return r; }
    static long fact(long n, Map<Long, Long> memo) { if (n < 2) return 1; Long k = memo.get(n); if (k != null) return k; long r = n * fact(n - 1, memo); memo.put(n, r); return r; }
    static int calls; static String key(String s) { calls++; System.out.println("key " + s); return s; }
    static int val(int v) { System.out.println("val " + v); return v; }

    public static void main(String[] args) {
        global.put("a", 1); global.put("a", 2);
        System.out.println(global.get("a") + " " + global.get("z") + " " + global.containsKey("a") + global.size() + global.isEmpty());
        global.merge("a", 5, Integer::sum); global.merge("q", 5, Integer::sum);
        System.out.println(global.get("a") + global.get("q"));
        System.out.println(global.remove("a") + " " + global.remove("nope"));
        global.remove("q");
        System.out.println(global.size());
        nested.computeIfAbsent("x", k -> new HashMap<>()).put("y", 1);
        nested.computeIfAbsent("x", k -> new HashMap<>()).merge("y", 1, Integer::sum);
        System.out.println(nested.get("x").get("y"));
        Holder h = new Holder();
        h.m.put("k", 1); h.o = h.m;
        System.out.println(h.o instanceof Map);
        show(h.o);
        h.s.add(1); h.s.add(1);
        if (h.s.add(2)) System.out.println("new 2");
        if (!h.s.add(2)) System.out.println("old 2"); else System.out.println("?");
        if (h.s.add(3)) System.out.println("new 3"); else System.out.println("??");
        boolean again = h.s.add(3);
        System.out.println(again + " " + h.s.size() + h.s.contains(3) + h.s.remove(3) + h.s.contains(3));
        Map<Key, String> keys = new HashMap<>();
        keys.put(new Key(1), "one"); keys.put(new Key(3), "three");
        System.out.println(keys.get(new Key(1)) + keys.get(new Key(3)) + keys.get(new Key(5)) + keys.size());
        Map<Plain, Integer> plains = new HashMap<>();
        Plain p = new Plain("p");
        plains.put(p, 1);
        System.out.println(plains.get(p) + " " + plains.get(new Plain("p")) + plains.containsKey(null));
        Map<Object, String> any = new HashMap<>();
        any.put(1, "int"); any.put(1L, "long"); any.put('1', "char"); any.put(1.0, "double"); any.put(true, "bool"); any.put("1", "str"); any.put(null, "null");
        System.out.println(any.size() + any.get(1) + any.get(1L) + any.get('1') + any.get(1.0) + any.get(true) + any.get("1") + any.get(null));
        Map<Integer, String> ints = new HashMap<>();
        ints.put(1, "one");
        System.out.println(ints.get(1) + ints.get((Object) 1L) + ints.get((Object) 1.0) + ints.get((Object) true) + ints.containsKey((Object) "1"));
        Map<Character, Integer> chars = new HashMap<>();
        for (char c : "hello".toCharArray()) chars.put(c, chars.getOrDefault(c, 0) + 1);
        System.out.println(chars.get('l') + " " + chars.get('z') + chars.containsKey('h'));
        Map<Character, Integer> chars2 = new HashMap<>();
        Character boxed = 'b';
        chars2.put(boxed, 1); chars2.put('b', 2);
        System.out.println(chars2.get(boxed) + chars2.size());
        System.out.println(fib(60, new HashMap<>()) + " " + fact(15, new HashMap<>()));
        Map<String, Integer> t = make(true), u = make(false);
        t.put("b", 1); t.put("a", 2); u.put("b", 1); u.put("a", 2);
        System.out.println(t + " " + u);
        Generic<String, Integer> g = new Generic<>(); g.put("a", 1);
        Generic<Double, Integer> g2 = new Generic<>(); g2.put(1.0, 2);
        Generic<Integer, Integer> g3 = new Generic<>(); g3.put(1, 3);
        System.out.println(g.get("a") + g2.get(1.0) + g3.get(1) + g3.n());
        Map<String, Integer> order = new HashMap<>();
        order.put(key("k"), val(1));
        order.put("s", order.size());
        order.put(key("k2"), order.getOrDefault(key("k"), val(9)) + val(3));
        System.out.println(order.get("k2") + order.get("s"));
        Map<String, Integer> none = null;
        try { none.put("x", val(1)); } catch (NullPointerException e) { System.out.println("NPE"); }
        try { int z = order.get("missing"); System.out.println(z); } catch (NullPointerException e) { System.out.println("NPE2"); }
        Map<String, Integer> copySrc = new HashMap<>(); copySrc.put("c", 1);
        Map<String, Integer> copy = new HashMap<>(copySrc);
        System.out.println(copy);
        Map<String, Integer> eq1 = new HashMap<>(), eq2 = new HashMap<>();
        eq1.put("a", 1); eq2.put("a", 1);
        System.out.println(eq1.equals(eq2) + " " + (eq1.hashCode() == eq2.hashCode()));
        List<Map<String, Integer>> list = new ArrayList<>(); Map<String, Integer> inner = new HashMap<>(); inner.put("i", 1); list.add(inner);
        System.out.println(list);
        Set<Set<Integer>> sets = new HashSet<>(); Set<Integer> si = new HashSet<>(); si.add(1); sets.add(si); System.out.println(sets.contains(si) + " " + sets.size());
        Map<Integer, Map<String, Integer>> byId = new HashMap<>(); byId.put(1, new HashMap<>()); byId.get(1).put("x", 2);
        System.out.println(byId.get(1).get("x") + byId.size());
        Function<String, Integer> f = global::get; global.put("f", 7); System.out.println(f.apply("f"));
        System.out.println(Stream.of("f", "g").filter(global::containsKey).count());
        Set<String> seen = new HashSet<>();
        System.out.println(Stream.of("a", "b", "a").filter(seen::add).count());
        Set<Character> vowels = new HashSet<>(Arrays.asList('a', 'e'));
        System.out.println(vowels.contains('a') + " " + vowels.contains('b'));
        Set<String> words = new HashSet<>(Arrays.asList("x", "y"));
        System.out.println(words.contains("x") + " " + words.contains("z"));
        Set<Integer> big = new HashSet<>(); for (int i = 0; i < 100; i++) big.add(i % 7); System.out.println(big.size());
        Set<Double> ds = new HashSet<>(); ds.add(0.0); ds.add(-0.0); ds.add(Double.NaN); ds.add(Double.NaN); System.out.println(ds.size());
        Map<String, Integer> lambda = new HashMap<>(); Runnable r = () -> lambda.put("r", 1); r.run(); BiConsumer<String, Integer> bc = lambda::put; bc.accept("s", 2); System.out.println(lambda.get("r") + lambda.get("s"));
        Map<String, Integer> anon = new HashMap<>() {{ put("init", 1); }}; System.out.println(anon.get("init"));
        Map<String, Integer> ret = Optional.of(global).get(); System.out.println(ret.size());
        Map<String, Integer> cond = args.length > 3 ? null : global; System.out.println(cond.get("f"));
        Map[] arr = new Map[2]; arr[0] = new HashMap<String, Integer>(); arr[0].put("raw", 1); System.out.println(arr[0].get("raw"));
        int[] counts = new int[2]; Map<Integer, Integer> idx = new HashMap<>(); int[] nums = {2, 7, 11, 15};
        for (int i = 0; i < nums.length; i++) { Integer at = idx.get(9 - nums[i]); if (at != null) System.out.println(at + " " + i); idx.put(nums[i], i); }
        List<String> ls = new ArrayList<>(); ls.add("a"); ls.add(null); System.out.println(ls.contains("a") + " " + ls.contains(null) + ls.contains("b"));
        List<Object> lo = new ArrayList<>(); lo.add(true); lo.add(1.0); lo.add(new Key(1)); System.out.println(lo.contains(1) + " " + lo.contains(new Key(1)) + lo.contains(1.0));
        List<Integer> li = new ArrayList<>(); li.add(5); li.add(6); System.out.println(li + " " + li.contains(5) + li.contains(7)); System.out.println(li);
        List<Integer> ln = new ArrayList<>(); ln.add(null); System.out.println(ln);
        for (Integer x : big) System.out.print(x); System.out.println();
    }
}
