// java: 21
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** Many elements at once, by views: nobody's to change, the other way round, as they were. */
public class BulkChangesThroughViews {
  interface Change {
    boolean on(Collection<String> c);
  }

  static void refused(Collection<String> view) {
    List<Change> all =
        List.of(
            c -> c.addAll(List.of("x")),
            c -> c.addAll(List.of()),
            c -> c.removeIf(s -> false),
            c -> c.removeAll(List.of("zz")),
            c -> c.retainAll(List.of()),
            c -> c.retainAll(c),
            c -> c.remove("zz"),
            c -> c.removeIf(s -> true));
    for (Change change : all) {
      try {
        System.out.print(change.on(view) + " ");
      } catch (UnsupportedOperationException e) {
        System.out.print("refused ");
      }
    }
    System.out.println(view);
  }

  static void turned() {
    Deque<Integer> deque = new ArrayDeque<>(List.of(1, 2, 3, 4, 5));
    Deque<Integer> back = deque.reversed();
    back.removeIf(x -> x == 3);
    back.addAll(List.of(9, 8));
    back.removeAll(List.of(1));
    back.retainAll(List.of(9, 8, 5));
    System.out.println(back + " " + deque + " " + back.peek() + back.peekLast() + back.getLast());
    back.push(7);
    back.offer(6);
    System.out.println(
        deque + " " + back.pollFirst() + back.pollLast() + back.removeLast() + deque);
    System.out.println(Arrays.toString(back.reversed().toArray()) + back.reversed().peekLast());
    LinkedList<String> list = new LinkedList<>(List.of("a", "b", "c"));
    LinkedList<String> turned = list.reversed();
    turned.addAll(List.of("x", "y"));
    turned.addAll(1, List.of("m"));
    turned.removeIf("b"::equals);
    turned.set(0, "C");
    System.out.println(
        turned + " " + list + turned.indexOf("a") + turned.getLast() + turned.get(1));
    turned.sort(null);
    System.out.println(list + turned.pollLast() + turned.removeLast() + turned.pop() + list);
  }

  static void asTheyWere() {
    List<Integer> copied = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
    copied.forEach(
        x -> {
          if (x < 3) copied.add(x + 10);
        });
    System.out.println(copied);
    var before = copied.stream();
    copied.add(99);
    System.out.println(before.mapToInt(x -> x).sum());
    copied.stream().forEach(x -> copied.remove(x));
    System.out.println(copied);
  }

  public static void main(String[] args) {
    refused(Collections.unmodifiableCollection(new ArrayList<>(List.of("a", "b"))));
    refused(Collections.unmodifiableSortedSet(new TreeSet<>(List.of("a", "b"))));
    refused(Collections.unmodifiableSet(new TreeSet<>(List.of("a", "b"))));
    refused(Collections.unmodifiableList(new LinkedList<>(List.of("a", "b"))));
    turned();
    asTheyWere();
  }
}
