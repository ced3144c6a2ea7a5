/** What + makes of every type. */
public class Concatenation {
  static String nothing;
  static Object thing;

  static class Point {
    final int x;

    Point(int x) {
      this.x = x;
    }

    @Override
    public String toString() {
      return "P" + x;
    }
  }

  static class Silent {
    @Override
    public String toString() {
      return null;
    }
  }

  public static void main(String[] args) {
    System.out.println("null is " + null);
    System.out.println(nothing + thing);
    System.out.println("" + nothing + 1 + 'c' + 2.0 + 3L + true + 1.5f);
    System.out.println(1 + 2 + "3" + 4 + 5);
    System.out.println('a' + 1 + "b" + 'c' + 1);
    System.out.println("sum " + (1 + 2) + " diff " + (1 - 2));
    System.out.println(new Point(3) + "" + new Point(4));
    System.out.println("silent " + new Silent());
    String s = "x";
    s += 1;
    s += 'y';
    s += 2.5;
    s += null;
    s += new Point(9);
    s += s;
    System.out.println(s);
    String t = null;
    t += "end";
    System.out.println(t);
    char c = 'q';
    Character boxed = 'r';
    Integer number = 5;
    Double half = 0.5;
    Boolean yes = true;
    Long big = 10000000000L;
    Byte b = 3;
    Integer none = null;
    System.out.println("" + c + boxed + number + half + yes + big + b + none);
    byte small = -5;
    short mid = 300;
    System.out.println(small + "" + mid);
    System.out.println("char " + (char) 65 + " int " + (int) 'A');
    String result = "";
    for (int i = 0; i < 10; i++) {
      result = i % 2 == 0 ? result + i : i + result;
    }
    System.out.println(result);
    System.out.println("a" + (s.length() > 3 ? "long" : 'c') + "b");
    Object o = "text";
    System.out.println(o + "" + o);
    System.out.println("quotes \" and \\ and {braces} and %s and 'single'");
    System.out.println("tab\tnewline\\n" + "\u00fc\u20ac");
    final String constant = "con" + "stant" + 1 + 2L + 'c' + true;
    System.out.println(constant);
    String[] names = {"a", null, "c"};
    System.out.println(names[0] + names[1] + names[2]);
    System.out.println(-1 + "" + -1.0 + +5);
    System.out.println("" + Integer.MIN_VALUE + Long.MIN_VALUE);
    int[] counts = {1, 2};
    counts[0] += 5;
    System.out.println("n" + counts[0] + counts[1]++ + counts[1]);
  }
}
