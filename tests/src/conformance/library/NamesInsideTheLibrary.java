import java.util.*;

/** Fields and methods of subclasses that are named as the library's own insides are. */
public class NamesInsideTheLibrary {
  static class A extends ArrayList<String> { int size = 3; List<String> xs = new ArrayList<>(); String sort = "s"; int index(int i) { return i * 2; } int count() { return size() + size; } void append(String s) { add(s + "!"); xs.add(s); } }
  static class M extends HashMap<String, Integer> { int size = 7, limit = 2; String kind = "k"; List<String> order = new ArrayList<>(); Object plain; @Override public Integer put(String k, Integer v) { order.add(k); return super.put(k, v); } Integer find(String k) { return get(k); } int added() { return size() + size + limit; } void walk() { for (String k : keySet()) System.out.print(k + order.indexOf(k) + " "); } }
  static class T extends TreeMap<Integer, String> { String keys = "K", held = "H"; int low = 1; String place(int i) { return get(i) + keys + held + low; } }
  static class S extends HashSet<Integer> { Map<Integer, Integer> map = new TreeMap<>(); @Override public boolean add(Integer x) { map.merge(x, 1, Integer::sum); return super.add(x); } }
  static class Q extends PriorityQueue<Integer> { int compare = 5; List<Integer> xs = List.of(9); Q() { super(Comparator.reverseOrder()); } void down() { System.out.print(compare + "" + xs + peek()); } }
  static class D extends LinkedList<Integer> { int[] xs = {1}; int fault = 2; int total() { int t = fault + xs[0]; for (int i : this) t += i; return t; } }
  static class It implements Iterator<Integer>, Iterable<Integer> { int i, last = 3; public boolean hasNext() { return i < last; } public Integer next() { return i++; } public Iterator<Integer> iterator() { return this; } }
  static class R extends Random { int seed = 4; R() { super(3); } int bounded() { return nextInt(10) + seed; } }
  static class E extends Exception { int code; String message; Throwable cause; E(String m, int c) { super(m); code = c; message = m + c; } String args() { return message + code + cause; } }
  static class Th extends AbstractMap<String, Integer> { int changes = 2; Map<String, Integer> entries = new TreeMap<>(); @Override public Integer put(String k, Integer v) { changes++; return entries.put(k, v); } @Override public Set<Map.Entry<String, Integer>> entrySet() { return entries.entrySet(); } void store() { put("st", changes); } void insert(String s) { put(s, s.length()); } }

  public static void main(String[] args) {
    A a = new A();
    a.append("x");
    a.append("y");
    a.remove("x!");
    System.out.println(a + " " + a.index(4) + a.count() + a.size + a.xs + a.sort);
    Collections.sort(a);
    M m = new M();
    m.put("b", 1);
    m.put("a", 2);
    m.merge("c", 3, Integer::sum);
    m.walk();
    System.out.println(m + " " + m.find("a") + m.added() + m.order + m.size + m.kind + m.plain);
    T t = new T();
    t.put(2, "two");
    t.put(1, "one");
    System.out.println(t.place(1) + t + t.headMap(2));
    S s = new S();
    s.add(1);
    s.add(1);
    s.addAll(List.of(2, 1));
    System.out.println(s + " " + s.map + s.size());
    Q q = new Q();
    q.addAll(List.of(1, 3, 2));
    q.down();
    System.out.println(q);
    D d = new D();
    d.add(5);
    d.addFirst(6);
    System.out.println(d + " " + d.total() + d.fault + d.xs.length);
    for (int x : new It()) System.out.print(x);
    System.out.println(new R().bounded());
    try { throw new E("boom", 7); } catch (E e) { System.out.println(e.getMessage() + e.args() + e); }
    Th th = new Th();
    th.store();
    th.insert("abc");
    System.out.println(th + " " + th.changes + th.get("abc") + th.size() + th.merge("st", 1, Integer::sum));
  }
}
