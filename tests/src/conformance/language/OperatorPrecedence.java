/** Precedence and associativity of all operators (JLS 15). */
public class OperatorPrecedence {
  static boolean t(String s) {
    System.out.print(s);
    return true;
  }

  static boolean f(String s) {
    System.out.print(s);
    return false;
  }

  public static void main(String[] args) {
    int a = 5, b = 3, c = 2;
    System.out.println(
        a
            + b * c
            + " "
            + (a + b) * c
            + " "
            + a % b * c
            + " "
            + a * b % c
            + " "
            + (a - b - c)
            + " "
            + (a - (b - c))
            + " "
            + (-a + b)
            + " "
            + (- -a)
            + " "
            + ~a
            + c
            + " "
            + a / b * c
            + " "
            + a / (b * c));
    System.out.println(
        (a & b | c)
            + " "
            + (a | b & c)
            + " "
            + (a ^ b & c)
            + " "
            + (a | b ^ c)
            + " "
            + (a & b + c)
            + " "
            + (a << b + c)
            + " "
            + (a << b >> c)
            + " "
            + (a >> c << b)
            + " "
            + (a + b << c)
            + " "
            + (-a >>> 28)
            + " "
            + (a < b == b < c)
            + " "
            + (a > b != b > c));
    System.out.println(
        (a == 5 & b == 3 | c == 9)
            + " "
            + (a == 5 ^ b == 3)
            + " "
            + (!(a == 5) || b == 3 && c == 9)
            + " "
            + (a == 5 || b == 9 && c == 9)
            + " "
            + ((a == 5 || b == 9) && c == 9));
    int x = a = b = 7;
    System.out.println(x + a + b);
    x += x -= x *= 2;
    System.out.println(x);
    int q = a > b ? 1 : a == b ? 2 : 3;
    System.out.println(q);
    boolean r = t("1") || f("2") && f("3");
    System.out.println(r);
    r = f("1") && t("2") || t("3") && f("4") | t("5");
    System.out.println(r);
    r = f("1") & t("2") ^ t("3");
    System.out.println(r);
    System.out.println(1 + 2 + "3" + 4 * 5 + (6 - 7) + 8 % 3);
    int i = 1;
    i = i++ + ++i * i-- - --i;
    System.out.println(i);
    System.out.println((char) ('a' + 1) + (int) 'a' + (byte) 300 + (int) 3.7 * 2 + (int) (3.7 * 2));
    System.out.println((a++ + +b - -c) + " " + (a-- - --b) + " " + (a++ + b));
  }
}
