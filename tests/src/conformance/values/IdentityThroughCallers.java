/** Methods that compare what they are given by identity, for callers that know what they pass. */
public class IdentityThroughCallers {
  private static int passed;
  private int failed;

  static boolean same(Object a, Object b) {
    return a == b;
  }

  static boolean sameTexts(String a, String b) {
    return a == b;
  }

  static boolean sameNumbers(Integer a, Integer b) {
    return a == b;
  }

  static void differ(String name, Object a, Object b) {
    if (a != b) {
      passed++;
    } else {
      System.out.println(name + " is one object");
    }
  }

  void expect(boolean one, Object a, Object b) {
    if ((a == b) == one) {
      passed++;
    } else {
      failed++;
    }
  }

  static <T> String both(T a, T b) {
    return a == b ? "one" : a.equals(b) ? "equal" : "other";
  }

  static String built(String first, String second) {
    return first + second;
  }

  public static void main(String[] args) {
    String literal = "text";
    String again = "text";
    String made = new String("text");
    String alias = made;
    String put = built("te", "xt");
    System.out.println(same(literal, again) + " " + same(literal, made) + " " + same(made, alias));
    System.out.println(sameTexts(literal, made) + " " + sameTexts(made, alias));
    System.out.println(sameTexts(built("a", "b"), built("a", "b")) + " " + sameTexts(put, put));
    System.out.println(
        same(null, null) + " " + same(null, made) + " " + same(made.intern(), again));
    Integer small = 100;
    Integer smallToo = 100;
    Integer large = 1000;
    Integer largeToo = 1000;
    Integer kept = large;
    System.out.println(sameNumbers(small, smallToo) + " " + sameNumbers(large, largeToo));
    System.out.println(sameNumbers(large, kept) + " " + same(large, largeToo) + same(large, kept));
    Long wide = 5_000_000_000L;
    System.out.println(both(wide, wide) + both(wide, Long.valueOf(5_000_000_000L)) + both(1L, 1L));
    System.out.println(both(literal, again) + both(literal, put) + both(made, "other"));
    differ("text", literal, put);
    differ("numbers", Integer.valueOf(700), Integer.valueOf(700));
    differ("builders' texts", new StringBuilder(put).toString(), put);
    differ("a text and itself", made, alias);
    IdentityThroughCallers test = new IdentityThroughCallers();
    test.expect(true, literal, again);
    test.expect(false, literal, made);
    test.expect(true, made, alias);
    test.expect(false, new int[0], new int[0]);
    test.expect(true, large, kept);
    System.out.println(passed + " passed, " + test.failed + " failed");
  }
}
