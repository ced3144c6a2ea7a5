/** Assignments and calls inside conditions of every statement, with short circuits and negation. */
public class ShortCircuitAssignments {
  static String log = "";

  static boolean t(String s) {
    log += s;
    return true;
  }

  static boolean f(String s) {
    log += s;
    return false;
  }

  static int v(int x) {
    log += x;
    return x;
  }

  static void show(Object o) {
    System.out.println(o + " [" + log + "]");
    log = "";
  }

  public static void main(String[] args) {
    int a, b = 0, c = 0;
    boolean p, q = false;
    if ((a = v(3)) > 2 && (b = v(a * 2)) > 5 || (c = v(9)) > 0) show(a + "," + b + "," + c);
    if (!((a = v(1)) > 2) && !(f("x") || (q = t("y")))) show("no");
    else show("else " + q + a);
    while ((a = v(a + 1)) < 5 && (t("w") | f("z"))) b += a;
    show(b);
    for (int i = 0; (p = i < 3) || t("end") && f("!"); i++) c += p ? 1 : 100;
    show(c + "" + p);
    do {
      q ^= true;
    } while (q && (c = v(c - 1)) > 0 || !q && t("n") && c > 7);
    show(q + "" + c);
    p = q = a > b;
    show(p == q);
    p = (q = t("1")) & f("2") | (a = 7) > 6;
    show(p + "" + q + a);
    int r = (p ? a : b) > (q && f("f") ? 1 : v(2)) ? v(10) : v(20);
    show(r);
    boolean x = f("a") && t("b") == f("c") || t("d") != f("e") && !(f("g") || !t("h"));
    show(x);
    x = t("a") ? f("b") ? t("c") : t("d") && f("e") : t("z");
    show(x);
    x = (a > b) == (b > c) != (c > a) ^ t("q");
    show(x);
    if (t("1") ? f("2") : t("3")) show("then");
    else if (f("4") || (f("5") && t("6") || t("7")) && !f("8")) show("elseif");
    switch ((a = v(2)) > 1 && t("s") ? a : -a) {
      case 2:
        show("two");
        break;
      case -2:
        show("m");
    }
    assert f("assert") : "off";
    String s = null;
    if (s == null || s.length() > v(1)) show("null first");
    if (s != null && s.isEmpty() | t("never")) show("never");
    else show("skipped");
    s = "str";
    boolean ok = s != null && (s = s.toUpperCase()).equals("STR") && (b = s.length()) == 3;
    show(ok + s + b);
    int n = 5;
    while (n-- > 0)
      if (n % 2 == 0 && v(n) > 0 || n == 1) continue;
      else break;
    show(n);
    int[] arr = {1, 2, 3};
    int i = 0;
    while (i < arr.length && arr[i++] != 2)
      ;
    show(i);
    if (i < 3 & arr[i] == 3 && i++ == 2 | arr[i == 3 ? 0 : 1]++ == 1) show(i + "" + arr[0]);
    boolean[] bs = {true, false};
    bs[0] &= f("x");
    bs[1] |= bs[0] || t("y");
    bs[0] ^= bs[1];
    show(bs[0] + "" + bs[1]);
    return;
  }
}
