// at most 5 times: numbers are parsed as Java does, and the stack may be empty.
import java.util.*;
public class PolishNotation {
  static int evaluate(String text) {
    Stack<Integer> stack = new Stack<>();
    for (String t : text.split(" ")) {
      switch (t) {
        case "+": stack.push(stack.pop() + stack.pop()); break;
        case "*": stack.push(stack.pop() * stack.pop()); break;
        case "-": { int b = stack.pop(), a = stack.pop(); stack.push(a - b); break; }
        default: stack.push(Integer.parseInt(t));
      }
    }
    return stack.pop();
  }
  public static void main(String[] args) {
    int sum = 0;
    for (int i = 0; i < 80; i++) sum += evaluate("5 1 2 + 4 * + 3 - 2 2 * *") + i;
    System.out.println(sum);
  }
}
