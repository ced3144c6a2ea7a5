/** Comparisons behind methods that only hand on, as those of test libraries are. */
public class IdentityHandedOn {
  static void assertSame(Object a, Object b) {
    AssertSame.assertSame(a, b);
  }

  static void assertNotSame(Object a, Object b) {
    AssertNotSame.assertNotSame(a, b);
  }

  static class AssertSame {
    static void assertSame(Object a, Object b) {
      assertSame(a, b, null);
    }

    static void assertSame(Object a, Object b, String message) {
      System.out.println(a == b ? "same" : "FAILS: " + message);
    }
  }

  static class AssertNotSame {
    static void assertNotSame(Object a, Object b) {
      assertNotSame(a, b, null);
    }

    static void assertNotSame(Object a, Object b, String message) {
      System.out.println(a == b ? "FAILS: " + message : "apart");
    }
  }

  private final String name = "counter";

  static String made(String s) {
    return new StringBuilder(s).append("er").toString();
  }

  void run() {
    assertSame("counter", name);
    String again = name;
    assertSame(again, name);
    assertNotSame("counter", made("count"));
    assertNotSame(made("count"), made("count"));
    assertNotSame(name, new String("counter"));
    Integer c = 1000;
    Integer d = Integer.valueOf(1000);
    assertNotSame(c, d);
    assertSame("counter", made("count"));
    assertNotSame(name, "counter");
    assertSame("counter", made("count").intern());
  }

  private static boolean swapped(Object a, Object b) {
    return one(b, a);
  }

  private static boolean one(Object a, Object b) {
    return a == b;
  }

  public static void main(String[] args) {
    new IdentityHandedOn().run();
    String text = made("x");
    System.out.println(swapped(text, text) + " " + swapped(text, made("x")) + " " + one(7, 7));
    System.out.println(one(null, null) + " " + swapped(text, null));
  }
}
