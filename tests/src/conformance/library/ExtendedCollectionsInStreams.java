import java.io.*;
import java.util.*;
import java.util.concurrent.*;
/** Classes that extend those of the library are written with what is above them. */
public class ExtendedCollectionsInStreams {
  @SuppressWarnings("unchecked") static <T> T copy(T x) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (ObjectOutputStream o = new ObjectOutputStream(b)) { o.writeObject(x); }
    return (T) new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject();
  }
  interface Act { Object run() throws Exception; }
  static void t(String name, Act a) {
    try { System.out.println(name + " = " + a.run()); }
    catch (Throwable e) { System.out.println(name + " ! " + e.getClass().getName() + ": " + e.getMessage()); }
  }
  static class P extends Properties { int x = 4; }
  static class V extends Vector<String> { int x = 5; }
  static class T extends TreeMap<String, Integer> { int x = 6; }
  static class H extends HashSet<String> { int x = 7; }
  static class D extends ArrayDeque<String> { int x = 8; }
  static class R extends Random { int x = 9; R(long s) { super(s); } }
  static class C extends ConcurrentHashMap<String, Integer> { int x = 10; }
  static class L extends LinkedList<String> { int x = 11; }
  static class A extends AbstractList<String> implements Serializable { String[] s = {"a", "b"}; public String get(int i) { return s[i]; } public int size() { return s.length; } }
  static class M extends AbstractMap<String, Integer> implements Serializable { Map<String, Integer> m = new HashMap<>(Map.of("k", 1)); public Set<Map.Entry<String, Integer>> entrySet() { return m.entrySet(); } }
  static class N extends Number { int v = 3; public int intValue() { return v; } public long longValue() { return v; } public float floatValue() { return v; } public double doubleValue() { return v; } }
  static class E extends RuntimeException { final List<String> l = new ArrayList<>(List.of("q")); E(String m) { super(m); } @Override public String getMessage() { return super.getMessage() + l; } }
  static class IO extends IOException { IO(String m, Throwable t) { super(m, t); } }
  static class PE extends java.text.ParseException { int k = 3; PE(String m, int o) { super(m, o); } }
  static class En extends EnumMap<TimeUnit, String> { En() { super(TimeUnit.class); } int x = 3; }
  static class CL<T> extends CopyOnWriteArrayList<T> { int x = 3; }
  static class PQ extends PriorityQueue<String> { int x = 3; PQ() { super(Comparator.reverseOrder()); } }
  static class BS extends BitSet { int x = 3; }
  static class TS extends TreeSet<String> { int x = 6; TS() { super(String.CASE_INSENSITIVE_ORDER); } }
  static class LHS extends LinkedHashSet<String> { int x = 6; }
  public static void main(String[] args) throws Exception {
    t("P", () -> { P p = new P(); p.setProperty("a", "b"); P q = copy(p); return q + " " + q.x + q.getProperty("a"); });
    t("V", () -> { V p = new V(); p.add("a"); V q = copy(p); return q + " " + q.x; });
    t("T", () -> { T p = new T(); p.put("a", 1); T q = copy(p); return q + " " + q.x; });
    t("H", () -> { H p = new H(); p.add("a"); H q = copy(p); return q + " " + q.x; });
    t("D", () -> { D p = new D(); p.add("a"); D q = copy(p); return q + " " + q.x; });
    t("R", () -> { R p = new R(5); R q = copy(p); return (q.nextInt() == p.nextInt()) + " " + q.x; });
    t("C", () -> { C p = new C(); p.put("a", 1); C q = copy(p); return q + " " + q.x; });
    t("L", () -> { L p = new L(); p.add("a"); L q = copy(p); return q + " " + q.x; });
    t("A", () -> copy(new A()) + "" + copy(new A()).size()); t("M", () -> copy(new M())); t("N", () -> copy(new N()).intValue());
    t("E", () -> copy(new E("m")).getMessage()); t("IO", () -> copy(new IO("m", new Error("x"))).getCause()); t("PE", () -> copy(new PE("m", 4)).getErrorOffset() + " " + copy(new PE("m", 4)).k);
    t("En", () -> { En e = new En(); e.put(TimeUnit.DAYS, "d"); return copy(e) + " " + copy(e).x; });
    t("CL", () -> { CL<String> e = new CL<>(); e.add("d"); return copy(e) + " " + copy(e).x; });
    t("PQ", () -> { PQ e = new PQ(); e.add("d"); e.add("e"); PQ f = copy(e); return f.poll() + f + " " + f.x; });
    t("BS", () -> { BS e = new BS(); e.set(3); return copy(e) + " " + copy(e).x; });
    t("TS", () -> { TS e = new TS(); e.add("b"); e.add("A"); TS f = copy(e); f.add("a"); return f + " " + f.x; });
    t("LHS", () -> { LHS e = new LHS(); e.add("b"); e.add("A"); LHS f = copy(e); f.add("a"); return f + " " + f.x; });
    t("anon", () -> copy(new ArrayList<String>() {{ add("x"); }}));
    t("ao", () -> { Object o = new Object[] {new int[] {1}, new Integer[] {2}, new String[][] {{"s"}}}; return Arrays.deepToString((Object[]) copy(o)); });
    t("long", () -> { StringBuilder s = new StringBuilder(); for (int i = 0; i < 10000; i++) s.append((char) ('a' + i % 26)); String l = s.toString() + s + s; return copy(l).equals(l); });
    t("deep", () -> { List<Object> l = new ArrayList<>(); List<Object> c = l; for (int i = 0; i < 60; i++) { List<Object> n = new ArrayList<>(); c.add(n); c = n; } return copy(l).size(); });
    t("uni", () -> copy("a\u0000b\u00e9\u20ac").length());
  }
}
