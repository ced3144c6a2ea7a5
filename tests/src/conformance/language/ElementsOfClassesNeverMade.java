import java.util.*;
/** Loops over elements of classes of which there is no object, and which nothing else asks for. */
public class ElementsOfClassesNeverMade {
  enum Kind { RED, GREEN }
  interface Shape { }
  static class Plain { int v; }
  static final class Never { }
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Map<Kind, Integer> xs = new TreeMap<>();
    Set<Never> ys = new LinkedHashSet<>();
    List<Shape> shapes = new ArrayList<>();
    for (Kind k : xs.keySet()) System.out.println(k + " " + xs.get(k));
    for (Never k : ys) System.out.println(k);
    for (Shape k : shapes) System.out.println(k);
    ((Map) xs).put("x", 1);
    ((Set) ys).add(5);
    ((List) shapes).add("s");
    ((List) shapes).add(null);
    try { for (Kind k : xs.keySet()) System.out.println(k + " " + xs.get(k)); } catch (ClassCastException e) { System.out.println(e.getMessage().substring(0, 30)); }
    try { for (Never k : ys) System.out.println(k); } catch (ClassCastException e) { System.out.println(e.getMessage().substring(0, 30)); }
    try { for (Shape k : shapes) System.out.println(k); } catch (ClassCastException e) { System.out.println(e.getMessage().substring(0, 30)); }
  }
}
