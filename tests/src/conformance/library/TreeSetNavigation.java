import java.util.*;

/** Every way to ask a TreeSet, and its views. */
public class TreeSetNavigation {
  public static void main(String[] args) {
    TreeSet<Integer> s = new TreeSet<>(List.of(5, 1, 9, 3, 7));
    System.out.println(s + " " + s.first() + s.last() + s.floor(4) + s.ceiling(4) + s.lower(1) + s.higher(9) + s.headSet(5) + s.tailSet(5) + s.subSet(3, 9) + s.descendingSet() + s.headSet(5, true) + s.tailSet(5, false) + s.subSet(1, false, 7, true));
    System.out.println(s.pollFirst() + " " + s.pollLast() + s + new TreeSet<Integer>().pollFirst());
    SortedSet<Integer> view = s.subSet(2, 6);
    s.add(4);
    view.add(2);
    System.out.println(view + " " + s + view.first() + view.last() + view.size());
    try { view.add(10); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { new TreeSet<Integer>().first(); } catch (NoSuchElementException e) { System.out.println("none"); }
    Iterator<Integer> it = s.iterator();
    while (it.hasNext()) if (it.next() % 2 == 0) it.remove();
    System.out.println(s);
    Iterator<Integer> down = s.descendingIterator();
    while (down.hasNext()) System.out.print(down.next() + " ");
    System.out.println(s.add(3) + " " + s.add(4) + s.remove(99) + s.contains(4) + s.equals(Set.of(3, 4, 5, 7)));
    TreeSet<String> byLength = new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    Collections.addAll(byLength, "pear", "fig", "apple", "kiwi", "date", "fig");
    System.out.println(byLength + " " + byLength.ceiling("zzz") + byLength.comparator().compare("a", "b"));
  }
}
