/** Switch expressions nested in each other, in loops, in try, with every kind of exit. */
public class NestedYields {
  enum Op {
    PUSH,
    ADD,
    JUMP,
    HALT
  }

  static int run(int[] code) {
    int[] stack = new int[8];
    int sp = 0;
    int pc = 0;
    int steps = 0;
    while (true) {
      if (++steps > 100) {
        return -1;
      }
      Op op = Op.values()[code[pc++]];
      pc = switch (op) {
        case PUSH -> {
          stack[sp++] = code[pc];
          yield pc + 1;
        }
        case ADD -> {
          stack[sp - 2] += stack[sp - 1];
          sp--;
          yield pc;
        }
        case JUMP -> stack[sp - 1] < 20 ? code[pc] : pc + 1;
        case HALT -> -1;
      };
      if (pc < 0) {
        return stack[sp - 1];
      }
    }
  }

  static String nested(int a, String b) {
    return switch (a) {
      case 1 -> switch (b) {
        case "x" -> "1x";
        case "y" -> {
          String r = switch (b.length()) {
            case 1 -> {
              for (int i = 0; ; i++) {
                if (i == 3) {
                  yield "i" + i;
                }
              }
            }
            default -> "never";
          };
          yield r + "y";
        }
        default -> "1?";
      };
      case 2 -> {
        try {
          yield "2" + Integer.parseInt(b);
        } catch (NumberFormatException e) {
          yield "bad";
        } finally {
          System.out.print("f ");
        }
      }
      case 3, 4, 5 -> {
        int s = 0;
        outer:
        for (int i = 0; i < a; i++) {
          for (int j = 0; j < a; j++) {
            if (j == 2) {
              continue outer;
            }
            if (i == 4) {
              break outer;
            }
            s += i * j + 1;
          }
        }
        yield "s" + s;
      }
      default -> throw new IllegalArgumentException(
          switch (b) {
            case "x" -> "x is bad";
            default -> "bad " + a;
          });
    };
  }

  static int old(int n) {
    int r = switch (n) {
      case 0:
      case 1:
        n += 10;
      case 2:
        if (n > 5) {
          yield n;
        }
        n++;
      default:
        yield n * 2;
    };
    return r;
  }

  static boolean inCondition(int n) {
    if (switch (n % 3) { case 0 -> true; case 1 -> n > 5; default -> false; }) {
      return switch (n) { case 0, 3 -> false; default -> !(n > 8); };
    }
    while (switch (n) { case 2 -> false; default -> n-- > 2; }) {}
    return n == 2;
  }

  static int sum(int... xs) {
    int t = 0;
    for (int x : xs) {
      t = t * 10 + x;
    }
    return t;
  }

  public static void main(String[] args) {
    System.out.println(run(new int[] {0, 1, 0, 3, 1, 2, 2, 3}));
    for (String b : new String[] {"x", "y", "z"}) {
      System.out.println(nested(1, b));
    }
    System.out.println(nested(2, "7") + nested(2, "q") + nested(3, "") + nested(5, ""));
    for (String b : new String[] {"x", "y"}) {
      try {
        nested(9, b);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    for (int i = 0; i < 4; i++) {
      System.out.print(old(i) + " ");
    }
    for (int i = 0; i < 12; i++) {
      System.out.print(inCondition(i) ? "T" : "F");
    }
    System.out.println();
    int k = 2;
    System.out.println(sum(k++, switch (k) { case 3 -> k++; default -> 0; }, k, switch (k) { case 4 -> { k = 8; yield 1; } default -> 5; }, k));
  }
}
