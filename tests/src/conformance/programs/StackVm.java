import java.util.*;

/** An assembler and a virtual machine. */
public class StackVm {
  enum Op {
    PUSH,
    ADD,
    SUB,
    MUL,
    DIV,
    DUP,
    SWAP,
    JMP,
    JZ,
    LOAD,
    STORE,
    PRINT,
    CALL,
    RET,
    HALT;
    static final Map<String, Op> BY_NAME = new HashMap<>();

    static {
      for (Op o : values()) BY_NAME.put(o.name().toLowerCase(Locale.ROOT), o);
    }

    boolean hasArg() {
      switch (this) {
        case PUSH:
        case JMP:
        case JZ:
        case LOAD:
        case STORE:
        case CALL:
          return true;
        default:
          return false;
      }
    }
  }

  static final class Ins {
    final Op op;
    final int arg;

    Ins(Op op, int arg) {
      this.op = op;
      this.arg = arg;
    }

    @Override
    public String toString() {
      return op + (op.hasArg() ? " " + arg : "");
    }
  }

  static class VmError extends RuntimeException {
    VmError(String m, int pc) {
      super(String.format("%s at pc=%d", m, pc));
    }
  }

  static List<Ins> assemble(String src) {
    Map<String, Integer> labels = new LinkedHashMap<>();
    List<String[]> lines = new ArrayList<>();
    for (String raw : src.split("\\n")) {
      String l = raw.replaceFirst(";.*", "").trim();
      if (l.isEmpty()) continue;
      if (l.endsWith(":")) {
        labels.put(l.substring(0, l.length() - 1), lines.size());
        continue;
      }
      lines.add(l.split("\\s+"));
    }
    List<Ins> out = new ArrayList<>();
    for (String[] p : lines) {
      Op op = Op.BY_NAME.get(p[0]);
      if (op == null) throw new IllegalArgumentException("unknown op " + p[0]);
      int a = 0;
      if (op.hasArg()) a = labels.containsKey(p[1]) ? labels.get(p[1]) : Integer.parseInt(p[1]);
      out.add(new Ins(op, a));
    }
    return out;
  }

  static String run(List<Ins> code) {
    int[] stack = new int[32], mem = new int[8];
    int sp = 0, pc = 0, steps = 0;
    Deque<Integer> calls = new ArrayDeque<>();
    StringBuilder out = new StringBuilder();
    while (true) {
      if (pc < 0 || pc >= code.size()) throw new VmError("pc out of range", pc);
      Ins i = code.get(pc++);
      if (++steps > 5000) throw new VmError("too many steps", pc);
      try {
        switch (i.op) {
          case PUSH:
            stack[sp++] = i.arg;
            break;
          case ADD:
            sp--;
            stack[sp - 1] += stack[sp];
            break;
          case SUB:
            sp--;
            stack[sp - 1] -= stack[sp];
            break;
          case MUL:
            sp--;
            stack[sp - 1] *= stack[sp];
            break;
          case DIV:
            sp--;
            stack[sp - 1] /= stack[sp];
            break;
          case DUP:
            stack[sp] = stack[sp - 1];
            sp++;
            break;
          case SWAP:
            int t = stack[sp - 1];
            stack[sp - 1] = stack[sp - 2];
            stack[sp - 2] = t;
            break;
          case JMP:
            pc = i.arg;
            break;
          case JZ:
            if (stack[--sp] == 0) pc = i.arg;
            break;
          case LOAD:
            stack[sp++] = mem[i.arg];
            break;
          case STORE:
            mem[i.arg] = stack[--sp];
            break;
          case PRINT:
            out.append(stack[--sp]).append(' ');
            break;
          case CALL:
            calls.push(pc);
            pc = i.arg;
            break;
          case RET:
            pc = calls.pop();
            break;
          case HALT:
            return out.append("(").append(steps).append(" steps)").toString();
        }
      } catch (ArithmeticException e) {
        throw new VmError(e.getMessage(), pc);
      } catch (ArrayIndexOutOfBoundsException e) {
        throw new VmError("stack: " + e.getMessage(), pc);
      } catch (NoSuchElementException e) {
        throw new VmError("empty call stack", pc);
      }
    }
  }

  public static void main(String[] args) {
    String fact =
        "push 10\n"
            + "store 0\n"
            + "push 1\n"
            + "store 1\n"
            + "loop: \n"
            + "load 0\n"
            + "jz end\n"
            + "load 0\n"
            + "load 1\n"
            + "mul\n"
            + "store 1 ; acc\n"
            + "load 0\n"
            + "push 1\n"
            + "sub\n"
            + "store 0\n"
            + "jmp loop\n"
            + "end:\n"
            + "load 1\n"
            + "print\n"
            + "call sub1\n"
            + "halt\n"
            + "sub1:\n"
            + "push 99\n"
            + "print\n"
            + "ret";
    List<Ins> c = assemble(fact);
    System.out.println(c.subList(0, 6) + " " + c.size());
    System.out.println(run(c));
    for (String bad :
        new String[] {
          "push 1\npush 0\ndiv\nhalt", "add", "l:\njmp l", "push 1", "ret", "l:\npush 1\njmp l"
        })
      try {
        System.out.println(run(assemble(bad)));
      } catch (VmError e) {
        System.out.println(e.getMessage());
      }
    try {
      assemble("foo 1");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
