/** Constant expressions, interning and identity of strings (JLS 15.29, 3.10.5, 15.18.1). */
public class StringOrigins {
  static final String A = "con"; static final String B = A + "stant"; static final int N = 3; static final boolean T = N > 2 && A == "con";
  static final char C = (char) ('a' + N); static final long L = 1L << 40 | N; static final double D = 1 / 3.0; static final String MIX = A + N + C + T + L + 1.5f + D + null1();
  static final String FOLDED = A + N + 'x' + true + 2.0 + 1e10f + (byte) 200 + (N > 2 ? "y" : "n");
  static String null1() { return null; }
  String inst = "con"; final String finalInst = "constant"; static String stat = "con";
  static String same(String s) { return s; }

  static class Other { static final String A = "con"; static String v = "constant"; }
  static String[] arr = {"con", new String("con"), "co" + "n"};
  public static void main(String[] args) {
    String con = "con"; final String fin = "con"; String stant = "stant"; final String fstant = "stant";
    System.out.println((B == "constant") + " " + (B == con + stant) + " " + (B == fin + fstant) + " " + (B == fin + "stant") + " " + (B == (con + stant).intern()) + " " + (B == A + fstant));
    System.out.println((FOLDED == "con3xtrue2.01.0E10-56y") + FOLDED + " " + MIX + " " + T + C + L + D);
    System.out.println((Other.A == A) + " " + (Other.v == B) + " " + (Other.v == stat + "stant") + " " + (stat == A));
    System.out.println((new StringOrigins().inst == stat) + " " + (new StringOrigins().finalInst == B));
    System.out.println((new String("con") == con) + " " + (new String(con) == new String(con)) + " " + (new String(con).intern() == con));
    System.out.println((arr[0] == arr[1]) + " " + (arr[0] == arr[2]) + " " + (arr[1] == arr[1]));
    String up = "CON".toLowerCase(), sub = "xcon".substring(1), whole = con.substring(0), trimmed = con.trim(), rep = con.replace('z', 'y'), cat = con.concat(""), ts = con.toString(), st = con.strip(), lower = con.toLowerCase();
    System.out.println((up == con) + " " + (sub == con) + " " + (whole == con) + " " + (trimmed == con) + " " + (rep == con) + " " + (cat == con) + " " + (ts == con) + " " + (st == con) + " " + (lower == con));
    System.out.println((String.valueOf(5) == "5") + " " + (Integer.toString(5) == "5") + " " + ("" + 5 == "5") + " " + (new StringBuilder("con").toString() == con) + " " + (String.valueOf((Object) con) == con) + " " + (Boolean.toString(true) == "true"));
    String x = "a"; x += ""; System.out.println((x == "a") + " " + (x.equals("a")) + " " + (x.intern() == "a"));
    System.out.println((con.equals("con") ? "con" : "no") == con);
    StringBuilder b = new StringBuilder(); b.append("con"); String s1 = b.toString(), s2 = b.toString(); System.out.println((s1 == s2) + " " + (s1 == s1));
    switch (new String("con")) { case A: System.out.println("switch by value"); }
    byte bb = N; switch (N) { case N: System.out.println("case N"); }
    System.out.println("text\u0041\t\101\7".length() + " " + ("\u0041" == "A") + " " + """
        block""".equals("block") + (("""
        a\
        b""") == "ab"));
    final String fromNull; fromNull = "con"; System.out.println((fromNull + "stant" == B) + " " + ((String) "con" == con) + " " + (("con") == con));
    final Integer boxed = 5; System.out.println(("" + boxed) == "5");
  }
}
