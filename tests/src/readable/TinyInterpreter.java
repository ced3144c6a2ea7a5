/** A stack machine for texts such as "3 4 + 2 *". */
public class TinyInterpreter {
  private final int[] stack = new int[16];
  private int size;

  private void push(int value) {
    if (size == stack.length) {
      throw new IllegalStateException("stack is full");
    }
    stack[size] = value;
    size++;
  }

  private int pop() {
    if (size == 0) {
      throw new IllegalStateException("stack is empty");
    }
    size--;
    return stack[size];
  }

  int run(String program) {
    for (String word : program.split(" ")) {
      switch (word) {
        case "+" -> push((pop() + pop()) % 1000);
        case "*" -> push(pop() * pop() % 1000);
        case "dup" -> {
          int top = pop();
          push(top);
          push(top);
        }
        default -> push(Integer.parseInt(word) % 1000);
      }
    }
    return pop();
  }

  public static void main(String[] args) {
    // seven times two, squared
    System.out.println(new TinyInterpreter().run("3 4 + 2 * dup *"));
  }
}
