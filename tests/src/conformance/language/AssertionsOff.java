/** Assertions do nothing unless they are asked for; what they would compute does not happen. */
public class AssertionsOff {
  private static int asked;

  private static boolean ask(boolean answer) {
    asked++;
    return answer;
  }

  interface Checked {
    static int half(int n) {
      assert n % 2 == 0 : "odd: " + n;
      return n / 2;
    }
  }

  static class Inner {
    final int value;

    Inner(int value) {
      assert value > 0;
      this.value = value;
    }
  }

  public static void main(String[] args) {
    assert ask(false);
    for (int i = 0; i < 3; i++) {
      assert ask(i > 1) : i;
      if (i == 1) {
        assert false;
      } else {
        System.out.println("i " + i);
      }
    }
    System.out.println(Checked.half(7) + " " + new Inner(-1).value + " asked " + asked);
    boolean on = false;
    assert on = true;
    System.out.println(on ? "with assertions" : "without");
  }
}
