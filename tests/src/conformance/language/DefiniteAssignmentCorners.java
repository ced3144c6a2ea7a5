/** Variables set on all paths, in every kind of flow (JLS 16). */
public class DefiniteAssignmentCorners {
  final int a;
  final int b;

  {
    if (Math.random() >= 0) b = 5;
    else b = 6;
  }

  DefiniteAssignmentCorners(int k) {
    if (k > 0) {
      a = k;
    } else if (k == 0) a = -1;
    else throw new IllegalArgumentException();
  }

  static final int S;

  static {
    int t;
    try {
      t = Integer.parseInt("12");
    } catch (NumberFormatException e) {
      t = 0;
    }
    S = t;
  }

  static int cond(boolean p, boolean q) {
    int x;
    if (p && (x = 5) > 0 || q && (x = 7) > 0) return 1;
    return 0;
  }

  static int and(int n) {
    int k;
    if (n > 2 && (k = n * 2) > 6) return k;
    return -1;
  }

  static int not(int n) {
    int k;
    if (!(n > 2 && (k = n) > 0)) return 0;
    return k;
  }

  static int or(boolean b) {
    int k;
    if (b || (k = 4) > 9) return 1;
    return k;
  }

  static int tern(boolean b) {
    int k;
    int r = b ? (k = 3) : (k = 4);
    return k * 10 + r;
  }

  static int loop() {
    int k;
    while (true) {
      k = 9;
      if (k > 3) break;
    }
    return k;
  }

  static int dow(int n) {
    int k;
    do {
      k = n--;
    } while (n > 0);
    return k;
  }

  static int sw(int n) {
    int k;
    switch (n) {
      case 1:
        k = 1;
        break;
      case 2:
        k = 2;
      default:
        k = 3;
    }
    return k;
  }

  static int swe(int n) {
    int k;
    int r =
        switch (n) {
          case 1 -> {
            k = 5;
            yield 1;
          }
          default -> k = 6;
        };
    return k + r;
  }

  static int fin(int n) {
    int k;
    try {
      if (n == 0) throw new RuntimeException();
    } catch (RuntimeException e) {
    } finally {
      k = 8;
    }
    return k;
  }

  static int lab(int n) {
    final int k;
    out:
    {
      if (n > 0) {
        k = 1;
        break out;
      }
      k = 2;
    }
    return k;
  }

  static int lambda(int n) {
    final int k;
    if (n > 0) k = 10;
    else k = 20;
    java.util.function.IntSupplier s = () -> k + 1;
    return s.getAsInt();
  }

  static int forever(int n) {
    int k;
    for (; ; ) {
      if (n > 3) {
        k = n;
        break;
      }
      n++;
    }
    return k;
  }

  static int constant() {
    int k;
    if (true) k = 3;
    return k;
  }

  static int whileFalse(int n) {
    int k;
    boolean b = n > 0;
    if (b) k = 1;
    else return -5;
    return k;
  }

  static int nest(boolean a, boolean b) {
    int x;
    if (a ? b && (x = 1) == 1 : (x = 2) == 2) return x2(a, b);
    return 0;
  }

  static int x2(boolean a, boolean b) {
    int x;
    boolean r = a ? b & (x = 1) == 1 : (x = 2) == 3;
    return x + (r ? 10 : 0);
  }

  static int assertion(int n) {
    int k;
    assert (k = n) > 0;
    k = 2;
    return k;
  }

  static int compound(int n) {
    int k = n;
    int m = k = k += k -= 1;
    return m + k;
  }

  static void effectively() {
    for (int i = 0; i < 2; i++) {
      int j = i * i;
      Runnable r = () -> System.out.print(j + " ");
      r.run();
    }
    for (String s : new String[] {"p", "q"}) {
      Runnable r = () -> System.out.print(s + " ");
      r.run();
    }
  }

  public static void main(String[] args) {
    System.out.println(
        new DefiniteAssignmentCorners(3).a
            + new DefiniteAssignmentCorners(0).a
            + new DefiniteAssignmentCorners(0).b
            + S);
    System.out.println(
        ""
            + cond(true, false)
            + cond(false, true)
            + cond(false, false)
            + and(4)
            + and(1)
            + not(3)
            + not(1)
            + or(true)
            + or(false)
            + tern(true)
            + tern(false));
    System.out.println(
        ""
            + loop()
            + dow(3)
            + sw(1)
            + sw(2)
            + sw(9)
            + swe(1)
            + swe(2)
            + fin(0)
            + fin(1)
            + lab(1)
            + lab(0)
            + lambda(1)
            + lambda(0)
            + forever(1)
            + constant()
            + whileFalse(1)
            + whileFalse(0));
    System.out.println(
        ""
            + nest(true, true)
            + nest(true, false)
            + nest(false, true)
            + x2(true, true)
            + x2(false, false)
            + assertion(5)
            + compound(4));
    effectively();
    System.out.println();
    int i, j;
    i = j = 4;
    i = (j = i + 1) * (i = 2) + j;
    System.out.println(i + " " + j);
    int[] arr;
    int idx;
    (arr = new int[3])[idx = 1] = idx + 5;
    System.out.println(arr[1]);
  }
}
