import java.util.Locale;

/** Formats that stand in the program, with every kind of argument. */
public class KnownFormats {
  enum Color { RED, GREEN }

  record Point(int x, int y) {}

  static String nothing() {
    return null;
  }

  static int count;

  static int next() {
    return ++count;
  }

  public static void main(String[] args) {
    int i = 42;
    long l = -1L << 40;
    byte b = -1;
    short s = 300;
    char c = 'q';
    double d = 2.345;
    float f = 0.1f;
    boolean t = true;
    Integer boxed = 7;
    Integer none = null;
    Object o = 5L;
    System.out.println(String.format("%d %5d|%-5d|%05d|%+d|% d", i, i, -i, -i, i, i));
    System.out.println(String.format("%d %20d %d %d %-4d|", l, l, b, s, s));
    System.out.println(String.format("%s %10s|%-10s|%.2s|%5.1s|", "text", "right", "left", "cut", "xyz"));
    System.out.println(String.format("%s %s %s %s %s %s %s %s %s", i, l, b, s, c, d, f, t, none));
    System.out.println(String.format("%c%3c|%-3c|%b %7b|%-7b|", c, c, c, t, t, !t));
    System.out.println(String.format("%x %X %08x %-8x| %x %x %x", i, 48879, i, i, b, s, l));
    System.out.println(String.format("%x %x", -1, Integer.MIN_VALUE));
    System.out.println(String.format("%f %.2f %.0f %10.3f|%-10.1f| %.1f %.3f", d, d, d, d, d, f, f));
    System.out.println(String.format("%.2f %.2f %.2f %.1f %f", Double.NaN, Double.POSITIVE_INFINITY, -0.0, 0.25, 1e20));
    System.out.println(String.format("%d %d %3d %-3d|", boxed, none, boxed, none));
    System.out.println(String.format("%s %s %s %s", Color.RED, new Point(1, 2), nothing(), o));
    System.out.println(String.format("%d %s %x", o, o, o));
    System.out.println(String.format("100%% of %s%n next %s", "it", "line").replace("\r", ""));
    System.out.println("plain %d%%".formatted(5) + String.format("no arguments %% at all") + String.format("%s", "one"));
    System.out.println(String.format("%d-%d-%d %s", next(), next(), next(), next()));
    System.out.println(String.format(Locale.ROOT, "%,d %08.3f %+.1f %e %o %h %S", 1234567, d, d, d, i, "hi", "up"));
    System.out.println(String.format(Locale.US, "%5d|%s", i, "x"));
    System.out.println(String.format("%2$s %1$s %<s", "a", "b"));
    System.out.printf("%d and %s%n", i, "more");
    System.out.printf("no line end %.3f;", d);
    System.out.format(" %s%n", (Object) null);
    System.out.printf("%5s|%-5s|%n", 'a', 3.5);
    String pattern = "%d %s";
    System.out.println(String.format(pattern, 1, "two"));
    Object[] values = {1, "two"};
    System.out.println(String.format("%d %s", values));
    String[] faults = {"%d", "%5", "%q", "%-d"};
    for (String fault : faults) {
      try {
        System.out.println(String.format(fault, "x"));
      } catch (java.util.IllegalFormatException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      System.out.println(String.format("%d", "x"));
    } catch (java.util.IllegalFormatException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(String.format("%s %s", "x"));
    } catch (java.util.IllegalFormatException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(String.format("%-d", 5));
    } catch (java.util.IllegalFormatException e) {
      System.out.println(e.getMessage());
    }
  }
}
