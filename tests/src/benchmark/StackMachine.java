// at most 2.5 times: the place in the stack may be any, and is tested for each element.
public class StackMachine {
  static final int PUSH = 0, ADD = 1, MUL = 2, SUB = 3, DUP = 4, JNZ = 5, SWAP = 6, POP = 7, HALT = 8;
  static int run(int[] code) {
    int[] stack = new int[64];
    int sp = 0, pc = 0;
    while (true) {
      int op = code[pc++];
      switch (op) {
        case PUSH:
          stack[sp++] = code[pc++];
          break;
        case ADD: {
          int b = stack[--sp];
          int a = stack[--sp];
          stack[sp++] = a + b;
          break;
        }
        case MUL: {
          int b = stack[--sp];
          int a = stack[--sp];
          stack[sp++] = a * b;
          break;
        }
        case SUB: {
          int b = stack[--sp];
          int a = stack[--sp];
          stack[sp++] = a - b;
          break;
        }
        case DUP:
          stack[sp] = stack[sp - 1];
          sp++;
          break;
        case SWAP: {
          int t = stack[sp - 1];
          stack[sp - 1] = stack[sp - 2];
          stack[sp - 2] = t;
          break;
        }
        case JNZ: {
          int target = code[pc++];
          if (stack[sp - 1] != 0) pc = target;
          break;
        }
        case POP:
          sp--;
          break;
        case HALT:
          return stack[sp - 1];
        default:
          throw new IllegalStateException("bad op " + op);
      }
    }
  }
  public static void main(String[] args) {
    int[] code = {
      PUSH, 0, PUSH, 1000, SWAP, PUSH, 3, ADD, SWAP, PUSH, 1, SUB, JNZ, 4, POP, HALT
    };
    System.out.println(run(code));
  }
}
