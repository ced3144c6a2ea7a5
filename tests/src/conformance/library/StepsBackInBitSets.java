import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingDeque;

/** From where bits may be looked for backwards; a stack of a bounded deque refuses what it is offered. */
public class StepsBackInBitSets {
  private static String previous(BitSet bits, int from) {
    try {
      return bits.previousSetBit(from) + " " + bits.previousClearBit(from);
    } catch (IndexOutOfBoundsException e) {
      return e.getMessage();
    }
  }

  public static void main(String[] args) {
    BitSet bits = new BitSet();
    bits.set(3, 6);
    bits.set(40);
    for (int from : new int[] {100, 40, 39, 5, 2, 0, -1, -2, Integer.MIN_VALUE}) {
      System.out.println(from + ": " + previous(bits, from));
    }
    System.out.println(bits.length() + " " + new BitSet().length() + " " + previous(new BitSet(), 7));
    Queue<Integer> bounded = Collections.asLifoQueue(new LinkedBlockingDeque<>(2));
    for (int i = 0; i < 3; i++) {
      System.out.println(bounded.offer(i) + " " + bounded);
    }
    try {
      bounded.add(9);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    Queue<String> stack = Collections.asLifoQueue(new ArrayDeque<>());
    stack.offer("a");
    stack.add("b");
    System.out.println(stack.poll() + stack.peek() + stack);
    try {
      Deque<String> none = null;
      System.out.println(Collections.asLifoQueue(none));
    } catch (NullPointerException e) {
      System.out.println("no deque");
    }
  }
}
