import java.util.*;
import java.util.function.*;

/** Subclasses of ArrayList, HashMap, TreeMap, HashSet, Stack, ArrayDeque and LinkedList that override a few methods. */
public class SubclassesOfCollections {
  static class CountingList<T> extends ArrayList<T> { int adds;
    @Override public boolean add(T t) { adds++; return super.add(t); }
    @Override public boolean addAll(Collection<? extends T> c) { adds += c.size(); return super.addAll(c); }
    @Override public T get(int i) { return super.get(i < 0 ? size() + i : i); } }
  static class UniqueList extends ArrayList<String> { UniqueList() {} UniqueList(Collection<String> c) { super(); for (String s : c) add(s); }
    @Override public boolean add(String s) { if (contains(s)) return false; return super.add(s); }
    @Override public String toString() { return "Unique" + super.toString(); } }
  static class DefaultMap<K, V> extends HashMap<K, V> { final Supplier<V> f; DefaultMap(Supplier<V> f) { this.f = f; }
    @Override public V get(Object k) { if (!containsKey(k)) { @SuppressWarnings("unchecked") K kk = (K) k; put(kk, f.get()); } return super.get(k); } }
  static class LoudMap extends TreeMap<String, Integer> {
    @Override public Integer put(String k, Integer v) { System.out.println("put " + k); return super.put(k, v); }
    @Override public Integer remove(Object k) { System.out.println("rm " + k); return super.remove(k); } }
  static class InstrumentedSet<E> extends HashSet<E> { int n;
    @Override public boolean add(E e) { n++; return super.add(e); }
    @Override public boolean addAll(Collection<? extends E> c) { n += c.size(); return super.addAll(c); } }
  static class MinStack extends Stack<Integer> { Stack<Integer> mins = new Stack<>();
    @Override public Integer push(Integer x) { if (mins.isEmpty() || x <= mins.peek()) mins.push(x); return super.push(x); }
    @Override public synchronized Integer pop() { Integer x = super.pop(); if (x.equals(mins.peek())) mins.pop(); return x; } int min() { return mins.peek(); } }
  static class BoundedQ extends ArrayDeque<Integer> {
    @Override public boolean offer(Integer x) { if (size() >= 3) poll(); return super.offer(x); } }
  static class Hist extends LinkedList<String> {
    @Override public boolean add(String s) { if (size() == 2) removeFirst(); return super.add(s); } }
  static class CaseSet extends TreeSet<String> { CaseSet() { super((a, b) -> a.compareToIgnoreCase(b)); }
    @Override public boolean contains(Object o) { return super.contains(((String) o).trim()); } }
  static void fill(List<String> l) { l.add("x"); l.add("y"); l.add("x"); l.addAll(List.of("p", "x")); }
  static <T> int size(Collection<T> c) { return c.size(); }

  public static void main(String[] args) {
    CountingList<String> cl = new CountingList<>();
    fill(cl);
    System.out.println(cl + " " + cl.adds + cl.get(-1) + cl.size() + cl.indexOf("p") + size(cl));
    List<String> asL = cl;
    System.out.println(asL.get(-2) + asL.contains("y") + asL.equals(List.of("x", "y", "x", "p", "x")) + asL.hashCode());
    for (String s : cl) System.out.print(s);
    System.out.println();
    Collections.sort(cl);
    System.out.println(cl);
    cl.removeIf(s -> s.equals("x"));
    System.out.println(cl);
    cl.set(0, "zz");
    cl.remove("y");
    cl.remove(0);
    System.out.println(cl.isEmpty());
    UniqueList ul = new UniqueList(List.of("a", "b", "a"));
    fill(ul);
    System.out.println(ul + " " + ul.size());
    List<String> copy = new ArrayList<>(ul);
    System.out.println(copy);
    Object o = ul;
    System.out.println(o + "" + (o instanceof List) + (o instanceof UniqueList) + (o instanceof ArrayList));
    DefaultMap<String, List<Integer>> dm = new DefaultMap<>(ArrayList::new);
    dm.get("a").add(1);
    dm.get("a").add(2);
    dm.get("b");
    System.out.println(dm + " " + dm.size());
    Map<String, List<Integer>> view = dm;
    view.get("zz").add(9);
    System.out.println(view.containsKey("zz") + "" + view);
    LoudMap lm = new LoudMap();
    lm.put("b", 1);
    lm.put("a", 2);
    lm.putAll(Map.of("c", 3));
    lm.remove("b");
    lm.merge("a", 5, Integer::sum);
    System.out.println(lm + lm.firstKey());
    InstrumentedSet<String> is = new InstrumentedSet<>();
    is.addAll(List.of("x", "y"));
    is.add("z");
    System.out.println(is.n + " " + is);
    Set<String> ss = is;
    ss.add("w");
    System.out.println(is.n);
    MinStack ms = new MinStack();
    for (int x : new int[]{5, 3, 7, 3, 1}) ms.push(x);
    System.out.println(ms.min() + " " + ms.pop() + ms.min() + ms.pop() + ms.pop() + ms.min() + ms + ms.size() + ms.peek());
    BoundedQ bq = new BoundedQ();
    for (int i = 0; i < 5; i++) bq.offer(i);
    System.out.println(bq);
    Queue<Integer> q = bq;
    q.offer(9);
    System.out.println(q + " " + q.peek());
    Hist h = new Hist();
    fill(h);
    System.out.println(h);
    CaseSet cs = new CaseSet();
    cs.add("Bob");
    cs.add("bob");
    cs.add("Al");
    System.out.println(cs + " " + cs.contains(" BOB ") + cs.first());
    List<Integer> anon = new ArrayList<Integer>() {{ add(1); add(2); }};
    System.out.println(anon);
    Map<String,Integer> am = new HashMap<>() {{ put("one", 1); put("two", 2); }};
    System.out.println(am);
    PriorityQueue<int[]> pq = new PriorityQueue<>(new Comparator<int[]>() { public int compare(int[] a, int[] b) { return a[0] - b[0]; } });
    pq.add(new int[]{3});
    pq.add(new int[]{1});
    System.out.println(pq.poll()[0]);
  }
}
