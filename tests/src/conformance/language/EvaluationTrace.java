/** The order of operands, traced. */
public class EvaluationTrace {
  static StringBuilder log = new StringBuilder();

  static int t(String n, int v) {
    log.append(n);
    return v;
  }

  static int[] arr(String n, int[] a) {
    log.append(n);
    return a;
  }

  int f = 10;

  EvaluationTrace self(String n) {
    log.append(n);
    return this;
  }

  static int sum(int... xs) {
    int s = 0;
    for (int x : xs) s = s * 10 + x;
    return s;
  }

  static void show(Object r) {
    System.out.println(log + " -> " + r);
    log.setLength(0);
  }

  public static void main(String[] args) {
    show(t("a", 1) + t("b", 2) * t("c", 3));
    int[] a = {0, 0, 0, 0};
    int i = 1;
    arr("A", a)[t("i", i)] = t("v", 9);
    show(a[1]);
    a[i++] = i;
    show(a[1] + "," + i);
    a[i] = i = 3;
    show(a[2] + "," + i);
    i = 0;
    a[i] += ++i * 10 + i++;
    show(a[0] + " " + i);
    int x = 5;
    x += x++ * 2 + x;
    show(x);
    x = x++ + ++x;
    show(x);
    x = x-- - --x;
    show(x);
    show(sum(t("1", 1), t("2", 2), t("3", 3)));
    EvaluationTrace o = new EvaluationTrace();
    o.self("s").f += t("w", 5) * o.self("u").f;
    show(o.f);
    try {
      arr("N", null)[t("j", 0)] = t("k", 1);
      show("no");
    } catch (NullPointerException e) {
      show("npe");
    }
    try {
      arr("O", a)[t("j", 7)] = t("k", 1);
      show("no");
    } catch (ArrayIndexOutOfBoundsException e) {
      show("aioobe");
    }
    try {
      a[t("p", 1)] /= t("z", 0);
    } catch (ArithmeticException e) {
      show(e.getMessage());
    }
    boolean b = t("L", 0) > 0 && t("R", 1) > 0;
    show(b);
    b = t("L", 0) > 0 & t("R", 1) > 0;
    show(b);
    b = t("L", 1) > 0 || t("R", 1) / 0 > 0;
    show(b);
    show(t("c", 1) == 1 ? t("y", 2) : t("n", 3));
    int q = 3;
    q <<= q = 2;
    show(q);
    long L = 1;
    L += 1.7;
    show(L);
    byte by = 127;
    by++;
    show(by);
    char ch = 'a';
    ch += 1;
    show(ch);
    short sh = (short) 40000;
    sh >>>= 1;
    show(sh);
    int k = 'a' + 1;
    show(k);
    i = 7;
    i = i++ + i-- * --i;
    show(i);
    String s = "x";
    s += 1 + 2;
    s += 'c';
    s += 1.0f;
    s += null;
    show(s);
  }
}
