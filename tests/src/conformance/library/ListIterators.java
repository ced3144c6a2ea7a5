import java.util.*;

/** Both ways through a list, changing it on the way. */
public class ListIterators {
  public static void main(String[] args) {
    List<Integer> a = new ArrayList<>(List.of(8, 1, 7, 4, 5));
    ListIterator<Integer> li = a.listIterator();
    while (li.hasNext()) { int i = li.nextIndex(); int v = li.next(); if (v % 2 == 1) { li.set(v * 10); } else { li.remove(); li.add(-v); li.add(-v - 1); } System.out.print(i + ":" + v + " "); }
    System.out.println(a);
    while (li.hasPrevious()) System.out.print(li.previousIndex() + "=" + li.previous() + " ");
    System.out.println();
    try { li.remove(); li.remove(); } catch (IllegalStateException e) { System.out.println("once only " + e.getMessage()); }
    try { li.set(3); } catch (IllegalStateException e) { System.out.println("nothing to set"); }
    ListIterator<Integer> back = a.listIterator(a.size());
    while (back.hasPrevious()) if (back.previous() < 0) back.remove();
    System.out.println(a);
    LinkedList<String> l = new LinkedList<>(List.of("a", "b"));
    ListIterator<String> it = l.listIterator(1);
    it.add("x");
    System.out.println(it.next() + it.previous() + l);
    Iterator<Integer> plain = a.iterator();
    plain.next();
    plain.remove();
    try { plain.remove(); } catch (IllegalStateException e) { System.out.println("once only"); }
    plain.forEachRemaining(x -> System.out.print(x + ";"));
    System.out.println(a);
  }
}
