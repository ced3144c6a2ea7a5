import java.time.LocalDate;
import java.util.*;

/** What stands beside dates in a format counts its arguments and tells of its faults as if alone. */
public class DatesBesideOtherFormats {
  public static void main(String[] args) {
    LocalDate day = LocalDate.of(2024, 2, 29);
    Object[] given = {day, "x", 7};
    for (String f :
        List.of(
            "%tF %s %d", "%2$s %1$tY %s %s", "%tF %<tY %<s %s", "%s %<s %tY", "%tY %s %d %s", "%3$-5d|%1$tB|%-4s|",
            "%%%tY%%%2$s%n", "%s %5$s", "%tY %-d", "%9$tY", "%<tY", "%-12tB|%12tB|", "%tY %q", "%3$s %<s %tm %<td",
            "%d")) {
      try {
        System.out.println(String.format(f, given));
      } catch (IllegalFormatException e) {
        System.out.println(f + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    System.out.println(String.format("%%d %tY %%", day) + String.format("%tY %s", null, null));
  }
}
