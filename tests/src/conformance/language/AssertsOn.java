// assertions
/** With -ea assertions are checked; an AssertionError carries its message and cause. */
public class AssertsOn {
  static int asked;

  static boolean ask(boolean b) {
    asked++;
    return b;
  }

  static class Checked {
    final int n;

    Checked(int n) {
      assert n > 0 : "n is " + n;
      this.n = n;
    }
  }

  public static void main(String[] args) {
    assert ask(true);
    assert ask(true) : "message " + ask(true);
    Object[] details = {"text", 42, 'c', 2.5, null, new IllegalStateException("cause")};
    for (int i = 0; i < details.length; i++) {
      try {
        assert ask(i > 10) : details[i];
      } catch (AssertionError e) {
        System.out.println(e + " " + e.getMessage() + " " + e.getCause());
      }
    }
    try {
      assert asked == 0;
    } catch (AssertionError e) {
      System.out.println(e + " " + asked);
    }
    try {
      assert asked < 0 : asked * 2L;
    } catch (Error e) {
      System.out.println(e);
    }
    try {
      new Checked(-1);
    } catch (AssertionError e) {
      System.out.println(e.getMessage());
    }
    boolean enabled = false;
    assert enabled = true;
    System.out.println(enabled ? "on" : "off");
    int k = 3;
    switch (k) {
      case 3:
        System.out.println("three");
        break;
      default:
        assert false : "unreachable";
    }
  }
}
