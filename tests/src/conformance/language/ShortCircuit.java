/** Side effects in conditions: what is evaluated, and in which order. */
public class ShortCircuit {
  static StringBuilder log = new StringBuilder();

  static boolean t(String s) {
    log.append(s);
    return true;
  }

  static boolean f(String s) {
    log.append(s);
    return false;
  }

  static void flush(boolean value) {
    System.out.println(log + " " + value);
    log.setLength(0);
  }

  static String grade(int n) {
    return n >= 90 ? "A" : n >= 80 ? "B" : n >= 70 ? n % 2 == 0 ? "C+" : "C" : "F";
  }

  static int sign(int n) {
    return n < 0 ? -1 : n > 0 ? 1 : 0;
  }

  static boolean inside(int x, int y) {
    return x >= 0 && x < 10 && y >= 0 && y < 10 && !(x == 5 && y == 5);
  }

  public static void main(String[] args) {
    flush(t("a") && t("b"));
    flush(f("a") && t("b"));
    flush(t("a") || t("b"));
    flush(f("a") || f("b"));
    flush(f("a") & t("b"));
    flush(t("a") | f("b"));
    flush(t("a") ^ t("b"));
    flush(f("a") && t("b") || t("c") && !f("d"));
    flush((f("a") || t("b")) && (t("c") || f("d")));
    flush(!(t("a") && f("b")) || t("c"));
    flush(t("a") ? f("b") : t("c"));
    flush((f("a") ? t("b") : t("c")) && f("d"));
    flush(t("a") == f("b") != t("c"));
    boolean x = false;
    x |= t("or");
    x &= f("and");
    x ^= t("xor");
    flush(x);
    for (int n : new int[] {95, 85, 74, 75, 10}) {
      System.out.print(grade(n) + " ");
    }
    System.out.println(sign(-5) + sign(0) + sign(9));
    System.out.println(inside(0, 9) + " " + inside(5, 5) + " " + inside(10, 1) + " " + inside(3, -1));
    String s = null;
    if (s != null && s.length() > 3) {
      System.out.println("long");
    } else if (s == null || s.isEmpty()) {
      System.out.println("nothing");
    }
    int i = 0;
    if (i++ == 0 || i++ == 1) {
      System.out.println(i);
    }
    if (i++ == 5 && i++ == 1) {
      System.out.println("no");
    } else {
      System.out.println(i);
    }
    boolean b;
    if (b = i > 1) {
      System.out.println(b);
    }
    while ((i -= 3) > -10 && i != -4) {
      System.out.print(i + " ");
    }
    System.out.println(i);
    int m = (i < 0 ? 1 : 2) + (i > 0 ? 10 : 20);
    System.out.println(m);
    Integer boxed = i < 0 ? null : Integer.valueOf(1);
    System.out.println(boxed);
    boolean flag = i < 0 == m > 20;
    System.out.println(flag ? flag && m == 21 ? "both" : "one" : "none");
    System.out.println((i < 0 ? "neg" : 5) + "" + (i > 0 ? 'c' : "str"));
  }
}
