/** Booleans in every position: fields, arrays, compound assignment, negated conditions, results. */
public class BooleanLogic {
  static int calls;
  static boolean flag;
  boolean field;
  static boolean[] seen = new boolean[4];

  static boolean t(boolean b) {
    calls++;
    return b;
  }

  static boolean xor3(boolean a, boolean b, boolean c) {
    return a ^ b ^ c;
  }

  static boolean between(int lo, int x, int hi) {
    return lo <= x && x < hi;
  }

  static boolean implies(boolean a, boolean b) {
    return !a || b;
  }

  static String classify(int n) {
    if (n > 0 && (n % 2 == 0 || n % 3 == 0) && !(n % 6 == 0)) {
      return "either";
    } else if (!(n <= 0) && n % 6 == 0) {
      return "both";
    } else if (n < 0 ? n % 2 != 0 : n == 0) {
      return "odd negative or zero";
    }
    return "none";
  }

  static int bits(boolean... bs) {
    int r = 0;
    for (boolean b : bs) {
      r = r << 1 | (b ? 1 : 0);
    }
    return r;
  }

  boolean toggle() {
    return field = !field;
  }

  public static void main(String[] args) {
    boolean[] v = {false, true};
    for (boolean a : v) {
      for (boolean b : v) {
        System.out.print(bits(a & b, a | b, a ^ b, a == b, a != b, !a, a && !b, !(a || b), implies(a, b)) + " ");
        for (boolean c : v) {
          System.out.print(bits(xor3(a, b, c), a ? b : c, a && b || c, a && (b || c), (a != b) == c) + " ");
        }
      }
    }
    System.out.println();
    for (int n = -3; n < 13; n++) {
      System.out.print(classify(n) + (between(0, n, 5) ? "+" : "-") + " ");
    }
    System.out.println();
    boolean r = t(false) && t(true) | t(true) || t(true) & t(false) ^ t(true);
    System.out.println(r + " " + calls);
    flag |= t(true);
    flag &= !t(true);
    flag ^= t(true) || t(true);
    System.out.println(flag + " " + calls);
    seen[1] = true;
    seen[2] |= seen[1];
    seen[1] ^= seen[2];
    seen[3] = seen[1] = !seen[0];
    System.out.println(bits(seen));
    BooleanLogic o = new BooleanLogic();
    System.out.println(o.toggle() + " " + o.toggle() + " " + o.toggle() + o.field);
    boolean x = calls > 3, y;
    if (y = x) {
      System.out.println("assigned in condition " + y);
    }
    int i = 0;
    while ((i += 3) < 10 && !(i == 6)) {
      System.out.print(i + " ");
    }
    System.out.println(i);
    Boolean boxed = x;
    Boolean none = null;
    System.out.println(boxed && boxed.equals(true) ? Boolean.TRUE : none);
    System.out.println((x ? boxed : Boolean.valueOf("no")) + " " + Boolean.parseBoolean("TRUE") + " " + Boolean.hashCode(true));
    try {
      if (none) {
        System.out.println("never");
      }
    } catch (NullPointerException e) {
      System.out.println("null condition");
    }
    Object obj = x;
    if (obj instanceof Boolean b && b && calls != 0) {
      System.out.println("pattern " + b);
    }
    double nan = Double.NaN;
    System.out.println(bits(nan < 1, nan > 1, nan <= 1, nan >= 1, nan == nan, nan != nan, !(nan < 1), !(nan > 1)));
    if (!(nan >= 1) && !(1 > nan)) {
      System.out.println("not comparable");
    }
    System.out.println(nan > 0 ? "a" : nan < 0 ? "b" : "c");
    for (double d = 0.0; !(d >= 0.4); d += 0.1) {
      System.out.print(d + " ");
    }
    System.out.println();
  }
}
