/** Switch expressions and ternaries with other operands already evaluated: values wait across jumps. */
public class SwitchInsideExpressions {
  enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  static int trace = 0;

  static int step(int n) {
    trace = trace * 10 + n;
    return n;
  }

  static int add(int a, int b, int c) {
    return a * 100 + b * 10 + c;
  }

  static int size(Size s) {
    return step(1)
        + switch (s) {
          case SMALL -> step(2);
          case MEDIUM -> {
            int t = 0;
            for (int i = 0; i < 3; i++) {
              t += step(i);
            }
            yield t;
          }
          case LARGE -> {
            try {
              yield Integer.parseInt("x");
            } catch (NumberFormatException e) {
              yield step(7);
            }
          }
        }
        * step(3);
  }

  static String deep(int n) {
    return "a"
        + (n > 0 ? "b" + (n > 1 ? "c" + (n > 2 ? "d" : "e") : "f") : "g")
        + switch (n) {
          case 0, 1 -> n == 0 ? 'z' : 'y';
          default -> 'x';
        };
  }

  public static void main(String[] args) {
    for (Size s : Size.values()) {
      System.out.println(size(s) + " " + trace);
      trace = 0;
    }
    for (int n = 0; n < 4; n++) {
      System.out.println(deep(n));
      System.out.println(add(n, n > 1 ? 5 : 6, switch (n) { case 2 -> 8; default -> 9; }));
    }
    int[] a = new int[3];
    for (int n = 0; n < 3; n++) {
      a[n] = n == 1 ? -1 : n;
      a[n == 2 ? 0 : n] += switch (n) { case 0 -> 10; case 1 -> 20; default -> 30; };
    }
    System.out.println(a[0] + " " + a[1] + " " + a[2]);
    Object o = args.length > 5 ? "text" : 42;
    System.out.println(o);
    long mixed = args.length == 0 ? 1 : 2L;
    System.out.println(mixed);
    System.out.println(true ? 1 : 2.0);
    System.out.println(args.length == 0 ? 'a' : 0);
    int i = 98;
    System.out.println(args.length == 0 ? i : 'a');
    System.out.println(args.length == 1 ? 'a' : i);
    Integer boxed = null;
    try {
      int bad = args.length == 0 ? boxed : 0;
      System.out.println(bad);
    } catch (NullPointerException e) {
      System.out.println("unboxed null");
    }
    boolean flag = false;
    System.out.println(new StringBuilder().append(flag ? "yes" : "no").append(!flag ? 1 : 0).append(flag = true));
    boolean p = true, q = false;
    System.out.println((p ? q : !q) ? "one" : (p & !q) ? "two" : "three");
    System.out.println((p ^ q) + " " + (p ^ p) + " " + (p | q) + " " + (p & q) + " " + (p != q) + " " + (p == q));
    p &= q;
    q |= !p;
    p ^= q;
    System.out.println(p + " " + q);
  }
}
