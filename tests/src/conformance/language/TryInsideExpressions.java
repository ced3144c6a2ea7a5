// java: 21
import java.util.*;

/**
 * Statements inside expressions: switch expressions with try, loops and throws in the middle of
 * operands (JLS 15.28).
 */
public class TryInsideExpressions {
  static StringBuilder t = new StringBuilder();

  static int p(int v) {
    t.append(v).append(',');
    return v;
  }

  static int parse(String s) {
    return p(1)
        + switch (s.length()) {
              case 0 -> p(0);
              case 1 -> {
                try {
                  yield Integer.parseInt(s);
                } catch (NumberFormatException e) {
                  yield -p(7);
                } finally {
                  t.append("f,");
                }
              }
              case 2 -> {
                for (int i = 0; ; i++) {
                  if (s.charAt(i) == 'x') yield i * 100;
                  if (i == 1) break;
                }
                yield p(55);
              }
              default -> throw new IllegalArgumentException(s);
            }
            * p(2);
  }

  static String nest(int a, int b) {
    return "<"
        + switch (a) {
          case 1 ->
              switch (b) {
                case 1 -> "11";
                default -> {
                  String s = "";
                  while (s.length() < b)
                    s +=
                        switch (s.length() % 2) {
                          case 0 -> 'e';
                          default -> "o";
                        };
                  yield s;
                }
              };
          case 2 ->
              b > 3
                  ? "big"
                  : switch (b) {
                    case 3 -> "three";
                    default -> b;
                  };
          default -> null;
        }
        + ">";
  }

  static int args(int a, int b, int c) {
    return a * 100 + b * 10 + c;
  }

  static boolean cond(Object o) {
    return o instanceof String s
            && switch (s) {
              case "a", "b" -> s.length() == 1;
              default -> {
                if (s.isEmpty()) yield false;
                yield s.charAt(0) == 'z';
              }
            }
        || o instanceof Integer i
            && i
                > switch (i % 3) {
                  case 0 -> 10;
                  case 1 -> 20;
                  default -> 30;
                };
  }

  static int[] arr = {1, 2, 3};

  sealed interface S permits A, B {}

  record A(int v) implements S {}

  record B(String s) implements S {}

  static int len(S s) {
    int base = 1000;
    return base
        + switch (s) {
          case A(int v) when v > 5 -> {
            int sum = 0;
            for (int i = 0; i < v; i++) {
              if (i == 3) continue;
              sum += i;
            }
            yield sum;
          }
          case A a -> a.v();
          case B(var x) -> {
            try {
              yield x.length();
            } catch (NullPointerException e) {
              yield -base;
            }
          }
        };
  }

  public static void main(String[] args) {
    for (String s : new String[] {"", "5", "q", "ax", "ab", "abc"}) {
      t.setLength(0);
      try {
        System.out.println(parse(s) + " " + t);
      } catch (IllegalArgumentException e) {
        System.out.println("IAE " + e.getMessage() + " " + t);
      }
    }
    System.out.println(nest(1, 1) + nest(1, 5) + nest(2, 9) + nest(2, 3) + nest(2, 2) + nest(9, 9));
    int k = 2;
    System.out.println(
        args(
            k++,
            switch (k) {
              case 3 -> {
                k += 2;
                yield k;
              }
              default -> 0;
            },
            k));
    arr[
            switch (k) {
              case 5 -> 1;
              default -> 0;
            }] +=
        switch (arr[1]) {
          case 2 -> {
            arr[1] = 50;
            yield 7;
          }
          default -> 0;
        };
    System.out.println(Arrays.toString(arr));
    System.out.println(
        cond("a")
            + " "
            + cond("zed")
            + " "
            + cond("")
            + " "
            + cond(12)
            + " "
            + cond(13)
            + " "
            + cond(null));
    System.out.println(
        len(new A(6)) + " " + len(new A(2)) + " " + len(new B("four")) + " " + len(new B(null)));
    String r =
        switch (k) {
          case 5:
            t.setLength(0);
            for (String s : List.of("p", "q")) {
              t.append(s);
            }
          case 6:
            t.append("fall");
            yield t.toString();
          default:
            yield "d";
        };
    System.out.println(r);
    Runnable run =
        switch (k) {
          case 5 -> {
            int local = k * 3;
            yield () -> System.out.println("run " + local);
          }
          default -> () -> {};
        };
    run.run();
    long wide =
        1L
            + switch (k) {
              case 1 -> 1;
              case 5 -> 'a';
              default -> 2L;
            };
    double d =
        switch (k) {
          case 5 -> 1;
          default -> 2.5;
        };
    Object boxed =
        switch (k) {
          case 5 -> 1;
          default -> 'c';
        };
    System.out.println(wide + " " + d + " " + boxed);
    char ch =
        switch (k) {
          case 5 -> 65;
          default -> 'z';
        };
    System.out.println(ch);
    do {
      k =
          switch (k) {
            case 5 -> 4;
            case 4 -> {
              if (args.length == 0) yield 3;
              yield 9;
            }
            default -> k - 1;
          };
    } while (switch (k) {
      case 0 -> false;
      default -> true;
    });
    System.out.println(k);
    for (int i =
            switch (k) {
              case 0 -> 2;
              default -> 0;
            };
        i
            < switch (k) {
              case 0 -> 4;
              default -> 0;
            };
        i +=
            switch (i) {
              case 2 -> 1;
              default -> 5;
            }) System.out.print(i + " ");
    System.out.println();
    try {
      int q =
          switch (k) {
            case 0 -> {
              try {
                throw new RuntimeException("in");
              } finally {
                t.append("fin");
              }
            }
            default -> 1;
          };
    } catch (RuntimeException e) {
      System.out.println(e.getMessage() + t);
    }
    assert switch (k) {
          case 0 -> true;
          default -> false;
        }
        : "no";
    synchronized (
        switch (k) {
          case 0 -> t;
          default -> arr;
        }) {
      System.out.println("sync");
    }
    if (switch (k) {
          case 0 -> true;
          default -> false;
        }
        && k == 0) System.out.println("if");
    throwing(k);
  }

  static void throwing(int k) {
    try {
      throw switch (k) {
        case 0 -> new IllegalStateException("zero");
        default -> new RuntimeException("other");
      };
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }
}
