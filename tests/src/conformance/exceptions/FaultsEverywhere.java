import java.util.*;
import java.util.function.*;
public class FaultsEverywhere {
  static class Bad { final int id; Bad(int id) { this.id = id; if (id == 2) throw new IllegalArgumentException("ctor " + id); } @Override public String toString() { if (id == 3) throw new IllegalStateException("toString " + id); return "Bad" + id; } @Override public boolean equals(Object o) { if (id == 4) throw new UnsupportedOperationException("eq"); return o instanceof Bad && ((Bad) o).id == id; } @Override public int hashCode() { if (id == 5) throw new ArithmeticException("hash"); return 7; } }
  static class Cnt implements Iterable<Integer> { public Iterator<Integer> iterator() { return new Iterator<Integer>() { int i; public boolean hasNext() { return i < 3; } public Integer next() { if (i == 2) throw new NoSuchElementException("enough"); return i++; } }; } }
  interface ThrowingFn<A, B, X extends Exception> { B apply(A a) throws X; static <A, B> Function<A, B> wrap(ThrowingFn<A, B, ?> f) { return a -> { try { return f.apply(a); } catch (RuntimeException e) { throw e; } catch (Exception e) { throw new RuntimeException(e); } }; } }
  static int parse(String s) throws Exception { if (s.isEmpty()) throw new Exception("empty"); return Integer.parseInt(s); }
  static <T extends Comparable<T>> T max(T[] a) { if (a.length == 0) throw new NoSuchElementException(); T m = a[0]; for (T x : a) if (x.compareTo(m) > 0) m = x; return m; }
  static class Grid<T> { private final T[][] cells; @SuppressWarnings("unchecked") Grid(int r, int c) { cells = (T[][]) new Object[r][c]; } void set(int r, int c, T t) { cells[r][c] = t; } T get(int r, int c) { return cells[r][c]; } }
  static void rethrow(boolean b) throws java.io.IOException { try { if (b) throw new java.io.FileNotFoundException("f.txt"); throw new IllegalStateException("s"); } catch (final Exception e) { System.out.println("re " + e.getClass().getName()); throw e; } }
  static int loop() { int n = 0; while (true) { try { n++; if (n < 3) continue; if (n == 5) return n; if (n > 3) throw new RuntimeException(); } catch (RuntimeException e) { n += 0; } finally { if (n == 4) n = 4; System.out.print(n + ";"); } } }
  public static void main(String[] args) throws Exception {
    for (int i = 1; i <= 5; i++) { try { Bad b = new Bad(i); String s = "v=" + b; Set<Bad> set = new HashSet<>(); set.add(new Bad(1)); set.add(b); System.out.println(s + " " + set.size()); } catch (RuntimeException e) { System.out.println(e); } }
    try { for (int i : new Cnt()) System.out.println(i); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
    Function<String, Integer> f = ThrowingFn.wrap(FaultsEverywhere::parse); for (String s : new String[]{"5", "", "q", null}) try { System.out.println(f.apply(s)); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName() + " " + (e.getCause() == null ? "-" : e.getCause().getMessage())); }
    System.out.println(max(new Integer[]{1, 9, 3}) + max(new String[]{"a", "c"})); try { max(new Double[0]); } catch (NoSuchElementException e) { System.out.println("none " + e.getMessage()); }
    Grid<String> g = new Grid<>(2, 3); g.set(1, 2, "z"); System.out.println(g.get(1, 2) + g.get(0, 0)); try { g.get(2, 0); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); } try { g.set(0, -1, ""); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    for (boolean b : new boolean[]{true, false}) try { rethrow(b); } catch (java.io.IOException e) { System.out.println("io " + e.getMessage()); } catch (RuntimeException e) { System.out.println("rt " + e.getMessage()); }
    System.out.println(loop());
    Exception chain = new Exception("l1", new RuntimeException("l2", new Error("l3"))); Throwable t = chain; StringBuilder sb = new StringBuilder(); while (t != null) { sb.append(t.getMessage()).append(t.getCause() != null ? " <- " : ""); t = t.getCause(); } System.out.println(sb);
    int[] counts = new int[3]; String text = "hello"; try { for (int i = 0; ; i++) { counts[text.charAt(i) % 3]++; } } catch (StringIndexOutOfBoundsException e) { System.out.println(Arrays.toString(counts)); }
    try { int[] big = new int[-1]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage() + " " + e); }
    try { Object x = Integer.valueOf(3); Comparable<String> c = (Comparable<String>) x; c.compareTo("s"); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { TreeSet<Object> ts = new TreeSet<>(); ts.add("a"); ts.add(1); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { TreeMap<Object, Integer> ts = new TreeMap<>(); ts.put(new FaultsEverywhere(), 1); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { Object[] objs = {3, "a", 1}; Arrays.sort(objs); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { Collections.sort((List) new ArrayList<Object>(Arrays.asList(new FaultsEverywhere(), new FaultsEverywhere()))); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    try { "x".substring(5); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    try { Iterator<Integer> it = new ArrayList<>(List.of(1)).iterator(); it.remove(); } catch (IllegalStateException e) { System.out.println("ISE " + e.getMessage()); }
    throw new Exception("end of FaultsEverywhere");
  }
}
