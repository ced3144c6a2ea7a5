import java.util.*;
public class FormatFlags {
  public static void main(String[] args) {
    int[] ns = {0, 7, -7, 1234, -1234567, Integer.MIN_VALUE, 999};
    double[] ds = {0, -0.0, 1.5, -2.345, 12345678.995, 0.005, -1e9, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int n : ns) {
      System.out.println(String.format("[%,d][%,12d][%-,12d][%+,d][%(d][%(,12d][%0,12d][%+07d][% ,d][%,08d]", n, n, n, n, n, n, n, n, n, n));
      long l = n * 100000L;
      System.out.printf("<%,d|%+d|%06d|%-8d|% d>%n", l, l, l, l, l);
    }
    for (double d : ds) {
      System.out.println(String.format("[%,.2f][%,14.2f][%-,14.2f][%+.1f][%(.3f][%08.2f][%+09.1f][% .0f][%,f][%(,15.1f]", d, d, d, d, d, d, d, d, d, d));
      float f = (float) d;
      System.out.println(String.format("[%+.2f][%010.3f][%,.1f]", f, f, f));
    }
    Map<String, Double> m = new HashMap<>();
    m.put("a", 2.5); m.put("b", null);
    Map<String, Character> c = new HashMap<>();
    c.put("a", 'x'); c.put("b", null);
    for (String k : List.of("a", "b")) {
      System.out.println(String.format("[%.2f][%8.1f][%-9.3f][%f][%c][%4c][%-3c]", m.get(k), m.get(k), m.get(k), m.get(k), c.get(k), c.get(k), c.get(k)));
      System.out.println(String.format("[%,.3f][%+.2f][%012.6f]", m.get(k), m.get(k), m.get(k)));
    }
    try { System.out.println(String.format("%-d", 5)); } catch (IllegalFormatException e) { System.out.println(e); }
    try { System.out.println(String.format("%-05d", 5)); } catch (IllegalFormatException e) { System.out.println(e); }
    try { System.out.println(String.format("%+ d", 5)); } catch (IllegalFormatException e) { System.out.println(e); }
    try { System.out.println(String.format("%++d", 5)); } catch (IllegalFormatException e) { System.out.println(e); }
    try { System.out.println(String.format("%,x", 5)); } catch (IllegalFormatException e) { System.out.println(e); }
    try { System.out.println(String.format("%#d", 5)); } catch (IllegalFormatException e) { System.out.println(e); }
  }
}
