// java: 21
// data: 25
import java.util.*;

/**
 * What SequencedCollection and SequencedSet give to classes that implement them, and what they ask of those:
 * the translating JDK has to know these interfaces.
 */
public class OwnSequencedCollections {
  static class Row<E> extends AbstractCollection<E> implements SequencedCollection<E> {
    final List<E> l; Row(List<E> l) { this.l = l; }
    public Iterator<E> iterator() { return l.iterator(); }
    public int size() { return l.size(); }
    public SequencedCollection<E> reversed() { return new Row<>(l.reversed()); }
  }
  static class Loud<E> extends Row<E> {
    Loud(List<E> l) { super(l); }
    public E getFirst() { System.out.println("gf"); return super.getFirst(); }
    public E getLast() { System.out.println("gl"); return super.getLast(); }
    public E removeFirst() { System.out.println("rf"); return super.removeFirst(); }
    public void addFirst(E e) { System.out.println("af"); super.addFirst(e); }
  }
  static class SS<E> extends AbstractSet<E> implements SequencedSet<E> {
    final List<E> l; SS(List<E> l) { this.l = l; }
    public Iterator<E> iterator() { return l.iterator(); }
    public int size() { return l.size(); }
    public SequencedSet<E> reversed() { return new SS<>(l.reversed()); }
    public E getLast() { System.out.println("last"); return SequencedSet.super.getLast(); }
    public void addLast(E e) { SequencedSet.super.addLast(e); }
  }
  static void t(Runnable r) { try { r.run(); } catch (RuntimeException e) { System.out.println(e); } }
  static void show(SequencedCollection<String> c) {
    System.out.println(c + " " + c.reversed() + " " + c.getFirst() + " " + c.getLast());
    System.out.println(c.removeFirst() + " " + c.removeLast() + " " + c);
    t(() -> c.addFirst("x")); t(() -> c.addLast("y"));
    System.out.println(c);
    System.out.println(c.reversed().getFirst());
    c.clear(); t(() -> c.getFirst()); t(() -> c.removeLast());
  }
  public static void main(String[] a) {
    show(new Row<>(new ArrayList<>(List.of("a","b","c","d"))));
    show(new Loud<>(new ArrayList<>(List.of("a","b","c","d"))));
    show(new SS<>(new ArrayList<>(List.of("a","b","c","d"))));
    show(new LinkedHashSet<>(List.of("a","b","c","d")));
    show(new ArrayDeque<>(List.of("a","b","c","d")));
    show(new TreeSet<>(List.of("a","b","c","d")));
    show(new LinkedList<>(List.of("a","b","c","d")));
    show(new ArrayList<>(List.of("a","b","c","d")));
  }
}
