import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedList;
import java.util.Queue;
import java.util.Stack;

/** A queue, a stack and a window that slides, each a Python list. */
public class Queues {
  static int steps(int from, int to) {
    int[] distance = new int[100];
    Queue<Integer> open = new LinkedList<>();
    open.add(from);
    while (!open.isEmpty()) {
      int x = open.poll();
      if (x == to) {
        return distance[x];
      }
      for (int next : new int[] {x + 1, x * 2}) {
        if (next < 100 && distance[next] == 0) {
          distance[next] = distance[x] + 1;
          open.add(next);
        }
      }
    }
    return -1;
  }

  static int evaluate(String words) {
    Deque<Integer> stack = new ArrayDeque<>();
    for (String word : words.split(" ")) {
      if (word.equals("+")) {
        stack.push(stack.pop() + stack.pop());
      } else {
        stack.push(Integer.parseInt(word));
      }
    }
    return stack.pop();
  }

  static boolean isClosed(String text) {
    Stack<Integer> open = new Stack<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        open.push(i);
      } else if (open.isEmpty()) {
        return false;
      } else {
        System.out.println(open.pop() + " to " + i);
      }
    }
    return open.isEmpty();
  }

  static void highest(int[] values, int width) {
    Deque<Integer> window = new ArrayDeque<>();
    for (int i = 0; i < values.length; i++) {
      while (!window.isEmpty() && values[window.peekLast()] <= values[i]) {
        window.pollLast();
      }
      window.addLast(i);
      if (window.peekFirst() <= i - width) {
        window.pollFirst();
      }
      System.out.println(values[window.peekFirst()]);
    }
  }

  public static void main(String[] args) {
    System.out.println(steps(3, 47));
    System.out.println(evaluate("1 2 + 3 +"));
    System.out.println(isClosed("(())"));
    highest(new int[] {4, 2, 7, 1, 3}, 3);
  }
}
