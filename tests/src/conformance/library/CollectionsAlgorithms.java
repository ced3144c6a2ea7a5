import java.util.*;

/** java.util.Collections on lists. */
public class CollectionsAlgorithms {
  public static void main(String[] args) {
    List<Integer> l = new ArrayList<>(List.of(4, 8, 15, 16, 23, 42));
    System.out.println(Collections.binarySearch(l, 16) + " " + Collections.binarySearch(l, 17));
    Collections.reverse(l);
    System.out.println(l);
    Collections.rotate(l, 2);
    System.out.println(l);
    Collections.rotate(l, -3);
    System.out.println(l);
    Collections.swap(l, 0, 5);
    System.out.println(l + " " + Collections.max(l) + Collections.min(l, Comparator.reverseOrder()));
    Collections.fill(l, 1);
    System.out.println(l + " " + Collections.frequency(l, 1));
    System.out.println(Collections.addAll(l, 5, 6, 7) + " " + l + Collections.disjoint(l, List.of(9)) + Collections.indexOfSubList(l, List.of(5, 6)) + Collections.lastIndexOfSubList(l, List.of(1, 1)) + Collections.replaceAll(l, 1, 0) + l);
    List<Integer> target = new ArrayList<>(Collections.nCopies(10, -1));
    Collections.copy(target, l);
    System.out.println(target);
    List<Integer> deck = new ArrayList<>();
    for (int i = 0; i < 12; i++) deck.add(i);
    Collections.shuffle(deck, new Random(7));
    System.out.println(deck);
    Collections.shuffle(deck.subList(0, 5), new Random(1));
    System.out.println(deck);
    try { Collections.copy(new ArrayList<>(), l); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    System.out.println(Collections.list(Collections.enumeration(l)) + "" + Collections.emptyIterator().hasNext());
    Queue<Integer> lifo = Collections.asLifoQueue(new ArrayDeque<>());
    lifo.add(1);
    lifo.add(2);
    System.out.println(lifo.poll() + " " + lifo);
    Set<String> set = Collections.newSetFromMap(new LinkedHashMap<>());
    set.add("b");
    set.add("a");
    set.add("b");
    System.out.println(set);
    List<Integer> safe = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    synchronized (safe) { safe.add(2); }
    System.out.println(safe);
  }
}
