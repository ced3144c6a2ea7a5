/** What == says of strings: literals and constants are one, computed ones are not. */
public class StringIdentity {
  static final String CONSTANT = "hel" + "lo";
  static String field = "hello";

  public static void main(String[] args) {
    String a = "hello", b = "hello", c = new String("hello"), d = new String("hello"), lo = "lo";
    final String flo = "lo";
    System.out.println(
        (a == b)
            + " "
            + (a == c)
            + " "
            + (c == d)
            + " "
            + a.equals(c)
            + " "
            + (a == "hel" + "lo")
            + " "
            + (a == "hel" + flo)
            + " "
            + (a == "hel" + lo)
            + " "
            + (a == ("hel" + lo).intern())
            + " "
            + (a == c.intern())
            + " "
            + (a == CONSTANT)
            + " "
            + (a == field)
            + " "
            + (c == c));
    String e = a;
    System.out.println(
        (e == a)
            + " "
            + (e != c)
            + " "
            + (new StringBuilder("hello").toString() == a)
            + " "
            + (a.substring(0, 2) == "he")
            + " "
            + (a == String.valueOf(new char[] {'h'})));
    String f = new String("x");
    String g = f;
    System.out.println(f == g);
    f += "y";
    System.out.println(f == g);
    System.out.println(f == "xy");
    g = g + "y";
    System.out.println(f.equals(g) + " " + (a.concat("") == a) + " " + (a.trim() == a));
    Integer i = new Integer(5), j = new Integer(5), k = 5, l = 5;
    System.out.println((i == j) + " " + (i == k) + " " + (k == l) + " " + i.equals(j) + (i == 5));
    if (c == a) System.out.println("same");
    else System.out.println("different");
  }
}
