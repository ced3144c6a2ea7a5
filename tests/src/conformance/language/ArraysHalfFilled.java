import java.util.Arrays;
import java.util.List;

/** Array initialisers and constructors whose arguments branch, loop, switch and catch while objects are half made. */
public class ArraysHalfFilled {
  static int step = 0;

  static int next() {
    return ++step;
  }

  record Pair(Object a, Object b) {}

  static int[] numbers(int k) {
    return new int[] {
      next(),
      k > 0 ? next() : -1,
      switch (k) {
        case 0 -> {
          int s = 0;
          for (int i = 0; i < 3; i++) {
            if (i == 1) {
              continue;
            }
            s += next();
          }
          yield s;
        }
        case 1 -> {
          try {
            yield Integer.parseInt("z");
          } catch (NumberFormatException e) {
            yield 77;
          }
        }
        default -> next();
      },
      next() > 3 && next() > 5 ? 1 : 0
    };
  }

  static Pair pair(String s) {
    return new Pair(
        new StringBuilder(
            switch (s) {
              case "a" -> {
                String t = "";
                while (t.length() < 3) {
                  t += s;
                }
                yield t;
              }
              default -> s;
            }),
        new Object[][] {
          {next(), s.isEmpty() ? null : s.charAt(0)},
          s.length() > 1 ? new Object[] {s} : new Object[0],
          {
            new int[] {
              switch (s.length()) {
                case 1 -> {
                  for (int i = 10; ; i--) {
                    if (i < 5) {
                      yield i;
                    }
                  }
                }
                default -> 0;
              }
            }
          }
        });
  }

  static String show(Pair p) {
    return p.a() + Arrays.deepToString((Object[]) p.b());
  }

  public static void main(String[] args) {
    for (int k = 0; k < 3; k++) {
      System.out.println(Arrays.toString(numbers(k)) + step);
    }
    System.out.println(show(pair("a")) + show(pair("bc")) + show(pair("")));
    System.out.println(List.of(step > 3 ? 1 : 2, step < 3 ? "x" : "y", args.length == 0 ? 'c' : 'd'));
    try {
      Object o = new Pair(next(), new int[] {next(), args[step].length()});
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println("failed after " + step);
    }
  }
}
