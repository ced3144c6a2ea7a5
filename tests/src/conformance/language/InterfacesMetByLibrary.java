import java.util.*;
/** Interfaces of the program whose methods a class inherits from a class of the library. */
public class InterfacesMetByLibrary {
  interface Keyed<K> { K name(); }
  interface Ranked { int ordinal(); }
  enum Suit implements Keyed<String>, Ranked { CLUBS, HEARTS }
  interface Source<T> { T get(int i); int size(); }
  static class Rows extends ArrayList<String> implements Source<String> { }
  static class Deck<T> extends LinkedList<T> implements Source<T> { }
  interface Lookup<K, V> { V get(Object k); V put(K k, V v); boolean isEmpty(); }
  static class Table extends TreeMap<String, Integer> implements Lookup<String, Integer> { }
  interface Stepper { int next(); }
  interface Text { int length(); char charAt(int i); }
  interface Removable { boolean remove(Object o); void clear(); }
  static class Bag extends ArrayList<Object> implements Removable { }
  static class Bag2 extends HashSet<Object> implements Removable { }
  interface Failure { Throwable getCause(); String getMessage(); StackTraceElement[] getStackTrace(); default String explain() { return getMessage() + "/" + (getCause() == null ? "-" : getCause().getMessage()); } }
  static class AppError extends RuntimeException implements Failure { AppError(String m, Throwable c) { super(m, c); } }
  static class SubError extends AppError { SubError() { super("sub", null); } @Override public String getMessage() { return "<" + super.getMessage() + ">"; } }
  static <K> K nameOf(Keyed<K> k) { return k.name(); }
  public static void main(String[] args) {
    for (Suit s : Suit.values()) { System.out.println(nameOf(s) + ((Ranked) s).ordinal()); }
    List<Source<String>> l = new ArrayList<>();
    Rows r = new Rows(); r.add("r0"); r.add("r1"); Deck<String> d = new Deck<>(); d.add("d0");
    l.add(r); l.add(d);
    for (Source<String> s : l) System.out.println(s.get(s.size() - 1) + s.size());
    Table t = new Table(); Lookup<String, Integer> k = t;
    System.out.println(k.put("a", 1) + " " + k.put("a", 2) + " " + k.get("a") + k.isEmpty() + t);
    Bag b = new Bag(); b.add("x"); b.add(3); Removable m = b; System.out.println(m.remove("x") + " " + b + m.remove("q")); m.clear(); System.out.println(b);
    Bag2 b2 = new Bag2(); b2.add("x"); m = b2; System.out.println(m.remove("x") + " " + b2);
    Failure f = new AppError("app", new IllegalStateException("state"));
    System.out.println(f.explain() + " " + f.getMessage());
    f = new SubError(); System.out.println(f.explain());
    try { throw (RuntimeException) f; } catch (RuntimeException e) { System.out.println(e.getMessage() + " " + e); }
  }
}
