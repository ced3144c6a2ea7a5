import java.util.*;
public class FaultsOfTheLibrary {
  static int zero() { return 0; }
  static Object nothing() { return null; }
  enum Kind { A }
  interface Act { void run() throws Exception; }
  static void t(Act r) { try { r.run(); System.out.println("fine"); } catch (Exception e) { System.out.println(e.getClass().getName() + ": " + e.getMessage() + " | " + e + " | " + (e instanceof RuntimeException) + " " + e.getCause() + " " + e.getSuppressed().length); } }
  public static void main(String[] args) {
    t(() -> System.out.println(1 / zero()));
    t(() -> System.out.println(1L % zero()));
    t(() -> { int x = 5; x /= zero(); });
    t(() -> System.out.println(1.0 / zero()));
    t(() -> { int[] a = new int[3]; a[3] = 1; });
    t(() -> { int[] a = new int[3]; System.out.println(a[-1]); });
    t(() -> { String[] a = new String[0]; System.out.println(a[0]); });
    t(() -> { int[][] a = new int[2][2]; a[1][2]++; });
    t(() -> { boolean[] a = new boolean[2]; a[5] = true; });
    t(() -> { int n = -1; int[] a = new int[n]; });
    t(() -> { int n = -2; Object[][] a = new Object[3][n]; });
    t(() -> { int n = -3; String[] a = new String[n]; });
    t(() -> { List<Integer> l = new ArrayList<>(); l.get(0); });
    t(() -> { List<Integer> l = new ArrayList<>(List.of(1, 2)); l.remove(2); });
    t(() -> { List<Integer> l = new ArrayList<>(); l.set(1, 1); });
    t(() -> { List<Integer> l = new ArrayList<>(); l.add(2, 1); });
    t(() -> { List<Integer> l = new LinkedList<>(); l.get(3); });
    t(() -> { new ArrayDeque<Integer>().pop(); });
    t(() -> { new ArrayDeque<Integer>().addFirst(null); });
    t(() -> { new LinkedList<Integer>().getFirst(); });
    t(() -> { new ArrayList<Integer>().iterator().next(); });
    t(() -> { new Stack<Integer>().pop(); });
    t(() -> { new PriorityQueue<Integer>().remove(); });
    t(() -> { new TreeMap<String, Integer>().firstKey(); });

    t(() -> { List.of(1, 2).add(3); });
    t(() -> { List.of(1, null); });
    t(() -> { Collections.unmodifiableList(new ArrayList<>()).add(null); });
    t(() -> { Arrays.asList(1, 2).add(3); });
    t(() -> { Map.of("a", 1).put("b", 2); });
    t(() -> { Map.of("a", 1, "a", 2); });
    t(() -> { Optional.empty().get(); });
    t(() -> { Optional.of(null); });
    t(() -> { Optional.empty().orElseThrow(() -> new IllegalStateException("none")); });
    t(() -> { List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); for (Integer i : l) l.remove(i); });
    t(() -> { Map<String, Integer> m = new HashMap<>(Map.of("a", 1, "b", 2)); for (String k : m.keySet()) m.remove(k); });
    t(() -> Integer.parseInt("x1"));
    t(() -> Integer.parseInt(""));
    t(() -> Integer.parseInt(null));
    t(() -> Integer.parseInt("99999999999"));
    t(() -> Long.parseLong("1L"));
    t(() -> Double.parseDouble("abc"));
    t(() -> Double.parseDouble(null));
    t(() -> Integer.valueOf(" 1"));
    t(() -> Integer.parseInt("12", 40));
    t(() -> "abc".charAt(3));
    t(() -> "abc".charAt(-1));
    t(() -> "abc".substring(4));
    t(() -> "abc".substring(2, 1));
    t(() -> "abc".substring(-1, 1));
    t(() -> "ab".repeat(-1));
    t(() -> new ArrayList<Integer>(-1));
    t(() -> { Object o = "s"; Integer i = (Integer) o; });
    t(() -> { Object o = 1; String i = (String) o; });
    t(() -> { Object o = new FaultsOfTheLibrary(); Comparable<?> c = (Comparable<?>) o; });
    t(() -> { Object[] o = new String[1]; o[0] = 1; });
    t(() -> { Object o = new int[1]; long[] l = (long[]) o; });
    t(() -> { throw new Exception("checked"); });
    t(() -> Kind.valueOf("NOPE"));
    t(() -> Math.addExact(Integer.MAX_VALUE, 1));
    t(() -> Math.multiplyExact(Long.MAX_VALUE, 2L));
    t(() -> Math.toIntExact(1L << 40));
    t(() -> Objects.checkIndex(5, 3));
    t(() -> new ArrayList<>(List.of(1,2,3)).subList(2, 1));
    t(() -> new int[]{1,2}.clone()[2]++);
    t(() -> Arrays.copyOf(new int[1], -1));
    t(() -> Arrays.copyOfRange(new int[1], 3, 2));
    t(() -> System.arraycopy(new int[2], 1, new int[2], 1, 2));
    t(() -> nothing().toString());
    t(() -> { throw (RuntimeException) nothing(); });
    t(() -> new Scanner("x").nextInt());
    t(() -> String.format("%d", "x"));
    t(() -> String.format("%s %s", "x"));
    t(() -> String.format("%q", "x"));
  }
}
