import java.util.*;

/** A list, linked or not, and a heap notice each in its own way that they were changed in the middle of a loop. */
public class ChangesWhileIterating {
  static void tell(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " ends");
    } catch (RuntimeException e) {
      System.out.println(what + " " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  static Collection<Integer> fresh(int kind, int n) {
    Collection<Integer> c =
        kind == 0 ? new ArrayList<>() : kind == 1 ? new LinkedList<>() : kind == 2 ? new PriorityQueue<>() : new Vector<>();
    for (int i = 0; i < n; i++) {
      c.add(i * 10);
    }
    return c;
  }

  public static void main(String[] args) {
    for (int kind = 0; kind < 4; kind++) {
      for (int n = 1; n < 5; n++) {
        for (int at = 0; at < n; at++) {
          int when = at * 10;
          String name = kind + "/" + n + "/" + at;
          Collection<Integer> a = fresh(kind, n);
          tell(name + " remove", () -> { for (Integer x : a) { System.out.print(x + " "); if (x == when) a.remove(x); } });
          Collection<Integer> b = fresh(kind, n);
          tell(name + " clear", () -> { for (Integer x : b) { System.out.print(x + " "); if (x == when) b.clear(); } });
          Collection<Integer> c = fresh(kind, n);
          tell(name + " add", () -> { for (Integer x : c) { System.out.print(x + " "); if (x == when) c.add(5); } });
          System.out.println(a + " " + b + " " + c);
        }
      }
    }
    for (int kind = 0; kind < 2; kind++) {
      List<Integer> l = (List<Integer>) fresh(kind, 3);
      tell(kind + " list iterator", () -> { for (ListIterator<Integer> i = l.listIterator(); i.hasNext(); ) { int x = i.next(); System.out.print(x + " "); if (x == 20) l.remove(0); } });
      List<Integer> m = (List<Integer>) fresh(kind, 3);
      tell(kind + " iterator", () -> { for (Iterator<Integer> i = m.iterator(); i.hasNext(); ) { int x = i.next(); System.out.print(x + " "); if (x == 20) { m.clear(); } } });
      List<Integer> k = (List<Integer>) fresh(kind, 3);
      tell(kind + " remove after", () -> { Iterator<Integer> i = k.iterator(); i.next(); k.remove(2); i.remove(); });
      tell(kind + " for each", () -> k.forEach(x -> { System.out.print(x + " "); k.remove(x); }));
    }
  }
}
