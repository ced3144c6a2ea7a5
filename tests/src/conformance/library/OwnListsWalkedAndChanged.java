import java.util.*;

/**
 * Own lists beside those of the library where lists hear of changes that leave their length alone.
 */
public class OwnListsWalkedAndChanged {
  static class Own extends AbstractList<String> {
    final List<String> in = new ArrayList<>();

    public int size() {
      return in.size();
    }

    public String get(int i) {
      return in.get(i);
    }

    public void add(int i, String s) {
      in.add(i, s);
      modCount++;
    }

    public String remove(int i) {
      modCount++;
      return in.remove(i);
    }
  }

  static void walk(List<String> l) {
    l.add("a");
    l.add("b");
    ListIterator<String> i = l.listIterator(1);
    l.add("c");
    l.remove(0);
    try {
      System.out.println(i.next());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
    try {
      l.listIterator(-1);
    } catch (RuntimeException e) {
      System.out.println(e);
    }
    ListIterator<String> k = l.listIterator();
    System.out.println(k.next());
  }

  public static void main(String[] a) {
    walk(new ArrayList<>());
    walk(new Own());
    walk(new LinkedList<>());
  }
}
