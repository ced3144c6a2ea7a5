import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What collections, functions and fields without a telling type hold. */
public class ElementKinds {
    interface Box<T> { T get(); default Box<T> same() { return this; } }
    interface MyFn extends Function<Object, Object> {}
    static class Cell<T> implements Box<T> { T v; Cell(T v) { this.v = v; } public T get() { return v; } }
    static class Node<T> { T item; Node<T> next; Node(T i, Node<T> n) { item = i; next = n; } }
    static <T> T id(T t) { return t; }
    static <T> void addTo(Collection<? super T> c, T t) { c.add(t); }
    @SuppressWarnings({"unchecked", "rawtypes"})
    static void pollute(List raw) { raw.add("polluted"); }
    static <A, B> List<B> map(List<A> in, Function<? super A, ? extends B> f) { List<B> out = new ArrayList<>(); for (A a : in) out.add(f.apply(a)); return out; }
    static Object pick(int i) { return switch (i) { case 0 -> 1; case 1 -> "s"; case 2 -> 'c'; case 3 -> 2.5; case 4 -> 7L; case 5 -> true; case 6 -> null; default -> List.of(1, "x"); }; }
    static class ByLen implements Comparator<String> { public int compare(String a, String b) { return a.length() - b.length(); } }
    static class Fn implements Function<Object, Object>, Supplier<Object> { public Object apply(Object o) { return "fn" + o; } public Object get() { return 'g'; } }
    static class It implements Iterable<Object> { public Iterator<Object> iterator() { List<Object> l = new ArrayList<>(); l.add(1); l.add('x'); l.add("y"); return l.iterator(); } }
    static class Own extends AbstractList<Object> { public Object get(int i) { return i == 0 ? (Object) 1 : "t" + i; } public int size() { return 3; } }
    enum Color { RED, GREEN { @Override public String toString() { return "verde"; } } }
    record Pair<A, B>(A a, B b) {}

    public static void main(String[] args) {
        List<Integer> ints = new ArrayList<>();
        ints.add(1);
        pollute(ints);
        for (Object o : ints) System.out.println("e " + o);
        List<Object> objs = new ArrayList<>();
        addTo(objs, 1); addTo(objs, 'c'); addTo(objs, 2.0f); addTo(objs, (short) 3); addTo(objs, null);
        for (Object o : objs) System.out.println("o " + o);
        for (int i = 0; i < 8; i++) System.out.println("p " + pick(i));
        System.out.println("m " + map(List.of(1, 2), x -> x * 1.5).get(0) + map(List.of("a"), String::length).get(0) + map(List.of("a"), x -> (char) (x.charAt(0) + 1)).get(0));
        Box<Object> b = new Cell<>("cell");
        Box<Object> l = () -> 12L;
        System.out.println("b " + b.get() + l.get() + l.same().get() + id('z') + id(3) + id(4.0));
        Node<Object> n = new Node<>(1, new Node<>("two", new Node<>(3.0, null)));
        for (Node<Object> k = n; k != null; k = k.next) System.out.println("n " + k.item);
        Object[] arr = {1, "x", 'y', 2.0, null, Color.GREEN};
        for (Object o : arr) System.out.println("a " + o);
        Object[] strs = new String[] {"q"};
        List<Object> view = Arrays.asList(strs);
        System.out.println("v " + view.get(0));
        Map<Object, Object> m = new LinkedHashMap<>();
        m.put("k", 1); m.put(2, "v"); m.put('c', 3.0);
        for (Map.Entry<Object, Object> e : m.entrySet()) System.out.println("m " + e.getKey() + e.getValue());
        m.replaceAll((k, v) -> v + "!");
        for (Object v : m.values()) System.out.println("r " + v);
        m.merge("k", "z", (x, y) -> 5);
        m.computeIfAbsent("new", k -> 'n');
        m.computeIfPresent(2, (k, v) -> 2L);
        System.out.println("c " + m.get("k") + m.get("new") + m.get(2) + m.getOrDefault("none", false));
        Map<String, Integer> counts = new TreeMap<>();
        counts.merge("a", 1, Integer::sum); counts.merge("a", 1, Integer::sum);
        for (Map.Entry<String, Integer> e : counts.entrySet()) System.out.printf("%s=%d%n", e.getKey(), e.getValue());
        MyFn fn = o -> o.equals(1) ? "one" : (Object) 2.5;
        System.out.println("f " + fn.apply(1) + fn.apply(2) + fn.andThen(x -> "t" + x).apply(1));
        Function<Object, Object> f2 = new Fn();
        System.out.println("g " + f2.apply(3) + new Fn().get());
        for (Object o : new It()) System.out.println("i " + o);
        for (Object o : new Own()) System.out.println("w " + o);
        List<Object> own = new Own();
        System.out.println("w " + own.get(1) + own.contains("t2") + own);
        Optional<Object> op = Optional.of((Object) 'q');
        System.out.println("op " + op.get() + op.orElse(1) + Optional.empty().orElse("else") + op.map(x -> 1).get());
        System.out.println("s " + Stream.of(1, "b", 'c').map(x -> x + "?").collect(Collectors.toList()) + Stream.of(1, 2).map(x -> (Object) (x == 1 ? "one" : 2)).collect(Collectors.toList()).get(1));
        Map<Boolean, List<Integer>> parts = Stream.of(1, 2, 3).collect(Collectors.partitioningBy(x -> x > 1));
        for (Map.Entry<Boolean, List<Integer>> e : parts.entrySet()) System.out.println("pt " + e.getKey() + e.getValue());
        Map<Object, Long> g = Stream.of("a", "bb", "cc").collect(Collectors.groupingBy(s -> s.length(), Collectors.counting()));
        for (Map.Entry<Object, Long> e : g.entrySet()) System.out.println("gr " + e.getKey() + ":" + e.getValue());
        Pair<Object, Object> p = new Pair<>(1, 'c');
        System.out.println("rec " + p.a() + p.b() + p);
        List<Color> cs = new ArrayList<>(List.of(Color.values()));
        for (Object c : cs) System.out.println("en " + c);
        Iterator<Integer> it = ints.iterator();
        Object first = it.next();
        System.out.println("it " + first);
        Supplier<Object> sup = () -> 3;
        Object got = sup.get();
        System.out.println("su " + got);
        BiFunction<Object, Object, Object> bf = (x, y) -> x + "" + y;
        System.out.println("bf " + bf.apply(1, 'c'));
        UnaryOperator<Object> uo = x -> x;
        System.out.println("uo " + uo.apply(5) + uo.apply("s"));
        Object[][] grid = {{1, "a"}, {'b', 2.0}};
        for (Object[] row : grid) for (Object o : row) System.out.println("gd " + o);
        Comparable<String> cmp = "str";
        System.out.println("cmp " + cmp);
        Number num = 5; System.out.println("num " + num); num = 2.5; System.out.println("num " + num);
        CharSequence seq = new StringBuilder("sb"); System.out.println("seq " + seq);
        Deque<Object> dq = new ArrayDeque<>(); dq.push(1); dq.addLast("x"); System.out.println("dq " + dq.pop() + dq.peek());
        PriorityQueue<String> pq = new PriorityQueue<>(new ByLen()); pq.add("ccc"); pq.add("a"); Object head = pq.poll(); System.out.println("pq " + head);
        Collections.addAll(objs, 9, "z"); System.out.println("ca " + objs.get(objs.size() - 1));
        Object[] copy = Arrays.copyOf(arr, 7); for (Object o : copy) System.out.println("cp " + o);
        Object[] ta = ints.toArray(); System.out.println("ta " + ta[0] + ta[1]);
        List<Object> addAll = new ArrayList<>(); addAll.addAll(counts.keySet()); addAll.addAll(counts.values()); for (Object o : addAll) System.out.println("aa " + o);
        ListIterator<Object> li = addAll.listIterator(); li.next(); li.set(4.5); li.add('L'); for (Object o : addAll) System.out.println("li " + o);
        Map.Entry<String, Object> me = Map.entry("k", 'v'); System.out.println("me " + me.getValue()); me = new AbstractMap.SimpleEntry<>("k", 1); me.setValue("set"); System.out.println("me " + me.getValue());
        System.out.println(String.format("%s %s %s", ints.get(0), objs.get(1), me.getKey()));
        Object cond = args.length > 5 ? (Object) 1 : "two"; System.out.println("cond " + cond);
    }
}
