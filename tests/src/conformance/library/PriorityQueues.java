import java.util.*;

/** The heap's own order, whatever happens to it. */
public class PriorityQueues {
  record Task(String name, int priority) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      return Integer.compare(priority, other.priority);
    }
  }

  public static void main(String[] args) {
    PriorityQueue<Integer> pq = new PriorityQueue<>();
    for (int x : new int[] {5, 2, 8, 1, 9, 3, 7, 4, 6, 0}) pq.add(x);
    System.out.println(pq + " " + pq.peek() + pq.size() + pq.contains(7));
    pq.remove(2);
    pq.remove(99);
    System.out.println(pq + " " + pq.poll() + pq);
    System.out.println(new PriorityQueue<>(List.of("pear", "fig", "apple", "kiwi", "date", "banana")));
    PriorityQueue<int[]> arrays = new PriorityQueue<>((a, b) -> a[1] - b[1]);
    arrays.offer(new int[] {1, 9});
    arrays.offer(new int[] {2, 3});
    arrays.offer(new int[] {3, 5});
    System.out.println(arrays.poll()[0] + " " + arrays.poll()[0]);
    PriorityQueue<Integer> max = new PriorityQueue<>(Collections.reverseOrder());
    max.addAll(List.of(3, 1, 4, 1, 5, 9, 2, 6));
    System.out.println(max);
    Iterator<Integer> it = max.iterator();
    while (it.hasNext()) if (it.next() % 2 == 1) it.remove();
    System.out.println(max);
    max.addAll(List.of(7, 8, 2));
    max.removeIf(x -> x == 2);
    while (!max.isEmpty()) System.out.print(max.remove() + " ");
    System.out.println(max.poll() + " " + max.peek());
    PriorityQueue<Task> tasks = new PriorityQueue<>();
    tasks.add(new Task("low", 9));
    tasks.add(new Task("high", 1));
    tasks.add(new Task("mid", 5));
    System.out.println(tasks + " " + tasks.poll().name() + tasks.contains(new Task("mid", 5)));
    try { max.remove(); } catch (NoSuchElementException e) { System.out.println("empty"); }
    try { max.add(null); } catch (NullPointerException e) { System.out.println("no null"); }
    try { new PriorityQueue<Object>().add(new Object()); } catch (ClassCastException e) { System.out.println("not comparable"); }
  }
}
