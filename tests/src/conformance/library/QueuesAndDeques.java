import java.util.*;

/** ArrayDeque and LinkedList at both ends. */
public class QueuesAndDeques {
  static void both(Deque<Integer> d) {
    d.push(1);
    d.push(2);
    d.addLast(3);
    d.offerFirst(4);
    d.offerLast(5);
    d.offer(6);
    System.out.println(d + " " + d.peek() + d.peekFirst() + d.peekLast() + d.pop() + d.pollLast() + d.getFirst() + d.getLast() + d.element() + d.size());
    d.addAll(List.of(7, 8, 7));
    System.out.println(d.removeFirstOccurrence(7) + " " + d + d.removeLastOccurrence(7) + d + d.contains(8) + d.remove(8) + d.remove(99) + d.removeFirst() + d.removeLast() + d);
    d.add(9);
    Iterator<Integer> down = d.descendingIterator();
    while (down.hasNext()) {
      System.out.print(down.next() + " ");
    }
    for (Iterator<Integer> it = d.iterator(); it.hasNext(); ) {
      if (it.next() == 1) {
        it.remove();
      }
    }
    System.out.println(d);
    d.clear();
    System.out.println(d.poll() + " " + d.pollFirst() + d.peekLast() + d.isEmpty());
    try {
      d.pop();
    } catch (NoSuchElementException e) {
      System.out.println("empty " + e.getMessage());
    }
    try {
      d.remove();
    } catch (NoSuchElementException e) {
      System.out.println("empty");
    }
  }

  public static void main(String[] args) {
    both(new ArrayDeque<>());
    both(new LinkedList<>());
    LinkedList<String> l = new LinkedList<>(List.of("b", "c"));
    l.addFirst("a");
    l.push("z");
    l.add(1, "X");
    l.remove("c");
    l.set(0, "Q");
    System.out.println(l + " " + l.get(1) + l.indexOf("b") + l.contains("a") + l.equals(List.of("Q", "X", "a", "b")) + l.hashCode());
    l.add(null);
    System.out.println(l + " " + l.pollLast() + l.peekLast());
    System.out.println(new ArrayDeque<>(List.of(1)).equals(new ArrayDeque<>(List.of(1))));
    try { new ArrayDeque<Integer>().addFirst(null); } catch (NullPointerException e) { System.out.println("no null"); }
  }
}
