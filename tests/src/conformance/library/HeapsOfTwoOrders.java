import java.util.Collections;
import java.util.PriorityQueue;

/** Heaps of opposite and of any other order that one method takes numbers from. */
public class HeapsOfTwoOrders {
  static String drained(PriorityQueue<Integer> heap) {
    for (int x : new int[] {3, 11, 7, 4, 2, 0, 5}) heap.add(x);
    StringBuilder out = new StringBuilder();
    while (!heap.isEmpty()) out.append(heap.poll()).append(' ');
    return out.toString();
  }

  public static void main(String[] args) {
    System.out.println(drained(new PriorityQueue<>(Collections.reverseOrder())));
    System.out.println(drained(new PriorityQueue<>((a, b) -> Integer.compare(a % 5, b % 5))));
  }
}
