import java.util.*;

/** Collections of the library whose iterator alone is the program's: what goes by it, and what not. */
public class IteratorsOverridden {
  static <T> Iterator<T> told(String name, Iterator<T> it) {
    System.out.println(name + " asked");
    return new Iterator<T>() {
      public boolean hasNext() { System.out.println(name + ".hasNext"); return it.hasNext(); }
      public T next() { System.out.println(name + ".next"); return it.next(); }
      public void remove() { System.out.println(name + ".remove"); it.remove(); }
    };
  }
  static Set<Integer> hash() {
    return new HashSet<Integer>() { public Iterator<Integer> iterator() { return told("hash", super.iterator()); } };
  }
  static Set<Integer> linked() {
    return new LinkedHashSet<Integer>() { public Iterator<Integer> iterator() { return told("linked", super.iterator()); } };
  }
  static SortedSet<Integer> tree() {
    return new TreeSet<Integer>() { public Iterator<Integer> iterator() { return told("tree", super.iterator()); } };
  }
  static List<Integer> list() {
    return new ArrayList<Integer>() { public Iterator<Integer> iterator() { return told("list", super.iterator()); } };
  }
  static List<Integer> chain() {
    return new LinkedList<Integer>() { public Iterator<Integer> iterator() { return told("chain", super.iterator()); } };
  }
  static Deque<Integer> deque() {
    return new ArrayDeque<Integer>() { public Iterator<Integer> iterator() { return told("deque", super.iterator()); } };
  }
  static Queue<Integer> heap() {
    return new PriorityQueue<Integer>() { public Iterator<Integer> iterator() { return told("heap", super.iterator()); } };
  }
  static void go(Collection<Integer> c) {
    c.add(1); c.add(2);
    for (Integer i : c) System.out.println(i);
    System.out.println(c);
    System.out.println(c.contains(2));
    if (c instanceof TreeSet) { // the others copy and remove without their iterators
      System.out.println(new ArrayList<>(c));
    }
    if (c instanceof Set) {
      c.removeIf(x -> x == 1);
    }
    System.out.println(c.size());
    System.out.println(c.containsAll(List.of(2)));
  }
  public static void main(String[] args) {
    for (Integer i : hash()) System.out.println(i);
    go(hash()); go(linked()); go(tree()); go(list()); go(chain()); go(deque()); go(heap());
  }
}
