import java.util.ArrayList;
import java.util.List;

public class HeldByLocals {
  static class Base {
    static {
      System.out.println("Base");
    }

    final int n;
    final String s;

    Base(int n, String s) {
      this.n = n;
      this.s = s;
    }

    @Override
    public String toString() {
      return getClass().getSimpleName() + n + s;
    }
  }

  static class Sub extends Base {
    Sub(String text) {
      super(
          switch (text.length()) {
            case 0 -> -1;
            case 1 -> {
              try {
                yield Integer.parseInt(text);
              } catch (NumberFormatException e) {
                yield -2;
              } finally {
                System.out.println("looked at " + text);
              }
            }
            default -> text.length();
          },
          text);
    }

    Sub(int n) {
      this(
          switch (n) {
            case 7 -> {
              try {
                yield text(n);
              } catch (RuntimeException e) {
                yield e.getMessage();
              }
            }
            default -> "" + n;
          });
    }
  }

  static String text(int n) {
    throw new IllegalStateException("s" + n);
  }

  static int parsed(String s) {
    System.out.println("parse " + s);
    return Integer.parseInt(s);
  }

  static Base made(String a, String b) {
    return new Base(
        switch (a) {
          case "x" -> {
            try {
              yield parsed(b);
            } catch (NumberFormatException e) {
              System.out.println(e.getMessage());
              yield new Base(
                      switch (b) {
                        case "y" -> {
                          try {
                            yield parsed("12") / (b.length() - 1);
                          } catch (ArithmeticException f) {
                            yield 5;
                          }
                        }
                        default -> 6;
                      },
                      "inner")
                  .n;
            }
          }
          default -> a.length();
        },
        a + b);
  }

  static int sum(int... numbers) {
    int sum = 0;
    for (int n : numbers) {
      sum = sum * 10 + n;
    }
    return sum;
  }

  public static void main(String[] args) {
    System.out.println(made("abc", "1"));
    System.out.println(made("x", "41"));
    System.out.println(made("x", "y"));
    System.out.println(made("x", "z"));
    for (String s : new String[] {"", "5", "q", "long"}) {
      System.out.println(new Sub(s) + " " + new Sub(s.length() + 6));
    }
    int[] counts = {1, 2, 3};
    int i = 0;
    System.out.println(
        sum(
            counts[i++]++,
            i,
            switch (i) {
              case 1 -> {
                try {
                  yield counts[3];
                } catch (ArrayIndexOutOfBoundsException e) {
                  i++;
                  yield counts[i];
                }
              }
              default -> 9;
            },
            counts[0]));
    List<Base> all = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      all.add(
          new Base(
              switch (k) {
                case 1 -> {
                  int t = 0;
                  while (true) {
                    try {
                      t += parsed(t > 2 ? "x" : "1");
                    } catch (NumberFormatException e) {
                      break;
                    }
                  }
                  yield t;
                }
                default -> k;
              },
              "k"));
    }
    System.out.println(all);
  }
}
