public class OverloadDefaults {
  /** A line of that many stars. */
  static String line(int n) {
    return line(n, "*");
  }

  static String line(int n, String sign) {
    return line(n, sign, "");
  }

  /** A line of that many signs with something behind. */
  static String line(int n, String sign, String end) {
    return sign.repeat(n) + end;
  }

  static class Counter {
    private int count;

    void add() {
      add(1);
    }

    void add(int step) {
      add(step, false);
    }

    void add(int step, boolean loud) {
      count = (count + step) % 100;
      if (loud) {
        System.out.println(count);
      }
    }
  }

  public static void main(String[] args) {
    System.out.println(line(3));
    System.out.println(line(4, "-"));
    System.out.println(line(5, "=", ">"));
    Counter c = new Counter();
    c.add();
    c.add(2);
    c.add(3, true);
  }
}
