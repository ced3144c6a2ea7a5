import java.util.*;

/** The exceptions of lists, with the JVM's messages. */
public class ListFaults {
  static void attempt(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    List<Integer> a = new ArrayList<>(List.of(5, 3, 8));
    attempt(() -> a.get(10));
    attempt(() -> a.get(-1));
    attempt(() -> a.add(10, 1));
    attempt(() -> a.remove(3));
    attempt(() -> a.set(4, 1));
    attempt(() -> new ArrayList<Integer>(-1));
    attempt(() -> a.subList(3, 2));
    attempt(() -> a.subList(0, 99));
    attempt(() -> a.subList(-1, 2));
    attempt(() -> a.addAll(9, List.of(1)));
    attempt(() -> a.iterator().remove());
    attempt(() -> new ArrayList<>().iterator().next());
    attempt(() -> a.listIterator(7));
    LinkedList<Integer> l = new LinkedList<>(a);
    attempt(() -> l.get(9));
    attempt(() -> l.set(3, 1));
    attempt(() -> l.remove(5));
    attempt(() -> l.add(7, 1));
    l.clear();
    attempt(l::removeLast);
    attempt(l::getFirst);
    attempt(l::element);
    attempt(l::pop);
    List<Integer> fixed = Arrays.asList(1, 2);
    attempt(() -> fixed.add(1));
    attempt(() -> fixed.remove(0));
    attempt(() -> fixed.get(2));
    attempt(() -> List.of(1).add(2));
    attempt(() -> List.of(1).set(0, 2));
    attempt(() -> List.of(1).sort(null));
    attempt(() -> List.of(1).removeIf(x -> false));
    attempt(() -> Collections.unmodifiableList(a).add(1));
    attempt(() -> List.copyOf(a).clear());
    attempt(() -> Collections.emptyList().add(null));
    attempt(() -> Collections.nCopies(-1, 2));
    attempt(() -> Collections.max(new ArrayList<Integer>()));
    attempt(() -> new Vector<>(a).elementAt(9));
    attempt(() -> new Vector<>(a).get(9));
    attempt(() -> new Stack<Integer>().pop());
    attempt(() -> new Stack<Integer>().peek());
  }
}
