/** Labels on every kind of statement (JLS 14.7, 14.15, 14.16). */
public class LabelledEverything {
  static String block(int v) {
    String s = "";
    a:
    {
      s += "1";
      b:
      {
        s += "2";
        if (v == 1) break a;
        if (v == 2) break b;
        s += "3";
      }
      s += "4";
      if (v == 3) break a;
      s += "5";
    }
    return s;
  }

  static String ifs(int v) {
    String s = "";
    x:
    if (v > 0) {
      s += "p";
      if (v > 5) break x;
      s += "q";
    } else {
      s += "n";
      if (v < -5) break x;
      s += "m";
    }
    return s;
  }

  static String switches(int v) {
    String s = "";
    sw:
    switch (v) {
      case 0:
        s += "0";
      case 1:
        s += "1";
        for (int i = 0; ; i++) {
          s += i;
          if (i == 2) break sw;
          if (v == 0 && i == 1) break;
        }
        s += "L";
        break;
      default:
        s += "d";
        break sw;
    }
    return s;
  }

  static String tries(int v) {
    String s = "";
    t:
    try {
      s += "t";
      if (v == 0) break t;
      if (v == 1) throw new RuntimeException();
      s += "u";
    } catch (RuntimeException e) {
      s += "c";
      if (v == 1) break t;
      s += "x";
    } finally {
      s += "f";
    }
    return s + ".";
  }

  static int loops() {
    int n = 0;
    one:
    for (int i = 0; i < 5; i++) {
      two:
      do {
        n++;
        three:
        while (true) {
          n += 10;
          for (int k : new int[] {1, 2, 3}) {
            if (k == 2 && i == 0) continue one;
            if (k == 3 && i == 1) break two;
            if (i == 2) continue two;
            if (i == 3) break three;
            if (i == 4) break one;
          }
        }
        n += 1000;
      } while (n % 7 != 0);
      n += 100000;
    }
    return n;
  }

  static String sync() {
    String s = "";
    Object lock = new Object();
    l:
    synchronized (lock) {
      s += "in";
      if (s.length() > 1) break l;
      s += "no";
    }
    return s;
  }

  static int sameNames() {
    int a = 0;
    a:
    for (; ; ) {
      b:
      {
      }
      a++;
      if (a > 3) break a;
    }
    lab:
    a += 5;
    return a;
  }

  static boolean primes(int max) {
    int count = 0;
    next:
    for (int i = 2; i < max; i++) {
      for (int j = 2; j * j <= i; j++) if (i % j == 0) continue next;
      count++;
    }
    return count == 25;
  }

  static String lambda() {
    StringBuilder s = new StringBuilder();
    out:
    for (String w : "a b c".split(" ")) {
      Runnable r =
          () -> {
            in:
            for (int i = 0; ; i++) {
              for (; ; ) {
                if (i > 1) break in;
                s.append(w).append(i);
                continue in;
              }
            }
          };
      r.run();
      if (w.equals("b")) break out;
    }
    return s.toString();
  }

  static int exprSwitch(int v) {
    int r = 0;
    outer:
    for (int i = 0; i < 3; i++) {
      r +=
          switch (v) {
            case 1 -> {
              for (int j = 0; ; j++) {
                if (j > i) yield j;
              }
            }
            case 2 -> {
              q:
              {
                if (i == 1) break q;
                yield 100;
              }
              yield 7;
            }
            default -> 1;
          };
      if (r > 100) break outer;
    }
    return r;
  }

  public static void main(String[] args) {
    for (int v = 0; v < 4; v++) System.out.print(block(v) + " " + tries(v) + " ");
    for (int v : new int[] {-9, -1, 1, 9}) System.out.print(ifs(v) + " ");
    for (int v = 0; v < 3; v++) System.out.print(switches(v) + " ");
    System.out.println();
    System.out.println(
        loops() + " " + sync() + " " + sameNames() + " " + primes(100) + " " + lambda());
    System.out.println(exprSwitch(1) + " " + exprSwitch(2) + " " + exprSwitch(3));
  }
}
