import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** A small stack machine with labels, calls and a step limit. */
public class StackMachine {
  static class MachineError extends RuntimeException {
    MachineError(String message, int pc) {
      super(message + " at " + pc);
    }
  }

  private final String[][] code;
  private final Map<String, Integer> labels = new HashMap<>();
  private final int[] memory = new int[8];
  private final Deque<Integer> calls = new ArrayDeque<>();
  private int[] stack = new int[2];
  private int top;
  private int steps;
  private final StringBuilder out = new StringBuilder();

  StackMachine(String program) {
    String[] lines = program.split(";");
    code = new String[lines.length][];
    for (int i = 0; i < lines.length; i++) {
      code[i] = lines[i].trim().split(" ");
      if (code[i][0].endsWith(":")) {
        labels.put(code[i][0].substring(0, code[i][0].length() - 1), i);
      }
    }
  }

  private void push(int v) {
    if (top == stack.length) {
      int[] bigger = new int[top * 2];
      System.arraycopy(stack, 0, bigger, 0, top);
      stack = bigger;
    }
    stack[top++] = v;
  }

  private int pop(int pc) {
    if (top == 0) {
      throw new MachineError("empty stack", pc);
    }
    return stack[--top];
  }

  private int target(String label, int pc) {
    Integer t = labels.get(label);
    if (t == null) {
      throw new MachineError("no label " + label, pc);
    }
    return t;
  }

  String run() {
    int pc = 0;
    while (pc < code.length) {
      if (++steps > 1000) {
        throw new MachineError("too many steps", pc);
      }
      String[] op = code[pc];
      int here = pc++;
      switch (op[0]) {
        case "push" -> push(Integer.parseInt(op[1]));
        case "add" -> push(pop(here) + pop(here));
        case "mul" -> push(pop(here) * pop(here));
        case "sub" -> {
          int b = pop(here);
          push(pop(here) - b);
        }
        case "div" -> {
          int b = pop(here);
          push(pop(here) / b);
        }
        case "dup" -> {
          int v = pop(here);
          push(v);
          push(v);
        }
        case "load" -> push(memory[Integer.parseInt(op[1])]);
        case "store" -> memory[Integer.parseInt(op[1])] = pop(here);
        case "print" -> out.append(pop(here)).append(' ');
        case "jump" -> pc = target(op[1], here);
        case "jz" -> pc = pop(here) == 0 ? target(op[1], here) : pc;
        case "call" -> {
          calls.push(pc);
          pc = target(op[1], here);
        }
        case "ret" -> pc = calls.pop();
        case "halt" -> {
          return out + "halted after " + steps;
        }
        default -> {
          if (!op[0].endsWith(":")) {
            throw new MachineError("bad op " + op[0], here);
          }
        }
      }
    }
    return out + "ended after " + steps;
  }

  static void test(String program) {
    try {
      System.out.println(new StackMachine(program).run());
    } catch (MachineError | ArithmeticException | ArrayIndexOutOfBoundsException e) {
      System.out.println("stopped: " + e.getMessage());
    } catch (NumberFormatException e) {
      System.out.println("not a number");
    }
  }

  public static void main(String[] args) {
    test("push 6; push 7; mul; print");
    test(
        "push 10; store 0; loop:; load 0; print; load 0; push 1; sub; dup; store 0; jz end;"
            + " jump loop; end:; halt");
    test(
        "push 1; store 1; push 13; store 0; l:; load 1; load 0; mul; store 1; load 0; push 1; sub;"
            + " dup; store 0; jz e; jump l; e:; load 1; print");
    test("push 5; call square; print; push -9; call square; print; halt; square:; dup; mul; ret");
    test("push 1; push 0; div");
    test("add");
    test("l:; jump l");
    test("jump nowhere");
    test("push 3; store 9");
    test("push x");
    test("fly");
    test("push 1; push 2; push 3; push 4; push 5; sub; sub; sub; sub; print");
  }
}
