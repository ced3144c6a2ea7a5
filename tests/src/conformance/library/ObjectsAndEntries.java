import java.util.*;

/** java.util.Objects and map entries. */
public class ObjectsAndEntries {
  public static void main(String[] args) {
    System.out.println(Objects.hash(1, "a", null) + " " + Objects.equals(null, null) + Objects.equals("a", "b") + Objects.hashCode(null) + Objects.toString(null, "def") + Objects.toString(null) + Objects.requireNonNullElse(null, "x") + Objects.isNull(null) + Objects.nonNull(1));
    try { Objects.requireNonNull(null, "msg!"); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { Objects.requireNonNull(null, () -> "supplied"); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { Objects.checkIndex(5, 3); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    Map.Entry<String, Integer> e = new AbstractMap.SimpleEntry<>("k", 1);
    e.setValue(5);
    System.out.println(e + " " + e.equals(Map.entry("k", 5)) + e.hashCode() + e.getKey() + e.getValue());
    try { Map.entry("k", 1).setValue(2); } catch (UnsupportedOperationException x) { System.out.println("fixed"); }
    try { Map.entry("k", null); } catch (NullPointerException x) { System.out.println("no null"); }
    System.out.println(new AbstractMap.SimpleImmutableEntry<>("a", null));
    Map.Entry<String, Integer> best = null;
    Map<String, Integer> m = new HashMap<>(Map.of("a", 3, "b", 1, "c", 2));
    for (Map.Entry<String, Integer> x : m.entrySet()) if (best == null || x.getValue() > best.getValue()) best = x;
    System.out.println(best.getKey() + best);
    m.put("a", 100);
    System.out.println(best.getValue());
    m.remove("a");
    System.out.println(best);
  }
}
