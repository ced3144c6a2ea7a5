import java.util.List;
import java.util.Stack;
import java.util.Vector;

/** Vectors say in words of their own which index was wrong. */
public class VectorFaults {
  static void attempt(String name, Runnable call) {
    try {
      call.run();
      System.out.println(name + " passed");
    } catch (RuntimeException e) {
      System.out.println(name + ": " + e);
    }
  }

  public static void main(String[] args) {
    Vector<String> v = new Vector<>(List.of("a", "b", "c"));
    attempt("get", () -> v.get(3));
    attempt("elementAt", () -> v.elementAt(5));
    attempt("set", () -> v.set(9, "x"));
    attempt("setElementAt", () -> v.setElementAt("x", 3));
    attempt("remove", () -> v.remove(4));
    attempt("removeElementAt", () -> v.removeElementAt(3));
    attempt("removeElementAt below", () -> v.removeElementAt(-1));
    attempt("add", () -> v.add(5, "x"));
    attempt("insertElementAt", () -> v.insertElementAt("x", 4));
    attempt("at the end", () -> v.insertElementAt("d", 3));
    attempt("first", () -> v.add(0, "z"));
    System.out.println(v.set(1, "A") + v.remove(0) + v);
    v.setElementAt("B", 1);
    v.removeElementAt(2);
    System.out.println(v + " " + v.remove("B") + v);
    Stack<Integer> stack = new Stack<>();
    attempt("empty stack", () -> stack.get(0));
    attempt("pop", stack::pop);
    stack.push(4);
    attempt("remove from a stack", () -> stack.remove(1));
    System.out.println(stack);
  }
}
