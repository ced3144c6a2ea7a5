/** A stack of nodes, and a calculator of reverse Polish notation on it. */
public class LinkedStack {
  private static class Node {
    final int value;
    final Node next;

    Node(int value, Node next) {
      this.value = value;
      this.next = next;
    }
  }

  private Node top;
  private int size;

  void push(int value) {
    top = new Node(value, top);
    size++;
  }

  int pop() {
    if (top == null) {
      throw new IllegalStateException("empty");
    }
    int value = top.value;
    top = top.next;
    size--;
    return value;
  }

  static int evaluate(String expression) {
    LinkedStack stack = new LinkedStack();
    for (String token : expression.split(" ")) {
      switch (token) {
        case "+":
          stack.push(stack.pop() + stack.pop());
          break;
        case "*":
          stack.push(stack.pop() * stack.pop());
          break;
        case "-":
          int right = stack.pop();
          stack.push(stack.pop() - right);
          break;
        default:
          stack.push(Integer.parseInt(token));
      }
    }
    return stack.pop();
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int i = 0; i < 2000; i++) {
      sum += evaluate("3 4 + 2 * 7 - 5 6 * + " + i + " +");
    }
    System.out.println(sum);
  }
}
