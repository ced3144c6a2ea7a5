import java.util.*;
public class EnumerationsAsIterators {
  static class Range implements Enumeration<Integer> { int i, n; Range(int n) { this.n = n; } public boolean hasMoreElements() { return i < n; } public Integer nextElement() { if (i >= n) throw new NoSuchElementException("x"); return i++; } }
  public static void main(String[] a) {
    Iterator<Integer> it = new Range(3).asIterator();
    while (it.hasNext()) System.out.println(it.next());
    try { it.next(); } catch (NoSuchElementException e) { System.out.println(e); }
    try { it.remove(); } catch (UnsupportedOperationException e) { System.out.println(e); }
    new Range(2).asIterator().forEachRemaining(System.out::println);
    System.out.println(Collections.list(new Range(4)));
    Enumeration<String> e = Collections.enumeration(List.of("p", "q"));
    Iterator<String> i2 = e.asIterator(); System.out.println(i2.next() + i2.next() + i2.hasNext());
    Iterator<Object> i3 = Collections.emptyEnumeration().asIterator(); System.out.println(i3.hasNext());
    Vector<Integer> v = new Vector<>(List.of(1, 2)); Iterator<Integer> i4 = v.elements().asIterator(); i4.next();
    try { i4.remove(); } catch (UnsupportedOperationException x) { System.out.println(x); }
    StringTokenizer t = new StringTokenizer("a b"); Iterator<Object> i5 = t.asIterator(); while (i5.hasNext()) System.out.println(i5.next());
    System.out.println(Collections.list(new StringTokenizer("c d")));
    Hashtable<String, Integer> h = new Hashtable<>(Map.of("k", 1)); h.keys().asIterator().forEachRemaining(System.out::println);
  }
}
