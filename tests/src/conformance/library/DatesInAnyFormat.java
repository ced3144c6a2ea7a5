import java.util.*;
import java.time.*;
public class DatesInAnyFormat {
  static String f(String f, Object... a) { return String.format(f, a); }
  public static void main(String[] args) {
    String[] fs = {"%tY", "%tB %<te", "%1$tY-%1$tm-%1$td", "%tH:%<tM:%<tS", "%tF", "%tA %<ta %<tb", "%tj", "%ty %<tp %<tI"};
    LocalDateTime d = LocalDateTime.of(2024, 2, 9, 17, 5, 6);
    for (String s : fs) System.out.println(f(s, d));
    System.out.println(f("%tY", LocalDate.of(2020,1,2)));
    try { System.out.println(f("%tY", "x")); } catch (IllegalFormatException e) { System.out.println(e.getMessage()); }
    try { System.out.println(f("%tY")); } catch (IllegalFormatException e) { System.out.println(e.getMessage()); }
    System.out.println(f("%tY", (Object) null));
    String w = args.length > 0 ? "%d" : "%tD";
    System.out.printf(w + "%n", d);
    System.out.println(String.format(fs[0], d));
  }
}
