// java: 21
import java.util.*;
import java.util.stream.*;
public class PatternFaults {
  static String d(Object o) { return switch (o) { case null -> "null!"; case int[] a when a.length > 2 -> "big ints"; case int[] a -> "ints " + a.length; case String[] s -> "strings " + String.join("|", s); case Object[] os -> "objs " + os.length; case List<?> l when l.isEmpty() -> "empty"; case List<?> l -> "list " + l.size(); case boolean[] b -> "bools"; default -> o.getClass().getSimpleName(); }; }
  record Pair(Object a, Object b) {}
  static String p(Object o) { return o instanceof Pair(String s, Integer i) ? s + i : o instanceof Pair(int[] x, var y) ? "arr" + x.length + y : "no"; }
  enum E { A, B; int v() { return switch (this) { case A -> 1; case B -> throw new IllegalStateException("B!"); }; } }
  public static void main(String[] args) {
    Object[] os = {null, new int[3], new int[1], new String[]{"x", "y"}, new Integer[2], List.of(), List.of(1), new boolean[1], 5L, "s", new Object[0], new int[1][2]};
    for (Object o : os) System.out.println(d(o));
    System.out.println(p(new Pair("a", 1)) + p(new Pair(new int[2], null)) + p(new Pair(1, 1)));
    try { System.out.println(E.A.v()); System.out.println(E.B.v()); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    try { Object n = null; switch (n) { case String s -> System.out.println(s); default -> System.out.println("d"); } } catch (NullPointerException e) { System.out.println("npe " + e.getMessage()); }
    try { E e = null; switch (e) { case A -> System.out.println(); case B -> System.out.println(); } } catch (NullPointerException e) { System.out.println("npe2"); }
    try { E.valueOf("C"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { System.out.println(Stream.of("1", "x").map(Integer::parseInt).collect(Collectors.toList())); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
    try { List.of(3, 1).stream().sorted((a, b) -> { throw new RuntimeException("cmp"); }).toList(); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
    try { IntStream.range(0, 5).forEach(i -> { if (i == 3) throw new IllegalArgumentException("at " + i); }); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { new ArrayList<>(List.of(1)).getFirst(); new ArrayList<>().getFirst(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
    try { Map<String, Integer> m = new TreeMap<>(); m.computeIfAbsent("k", k -> { throw new IllegalStateException("compute " + k); }); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
  }
}
