import java.time.LocalDateTime;
import java.util.IllegalFormatException;
import java.util.Locale;

/** What is said of formats that are wrong, and of which of two faults. */
public class WrongFormats {
  static void show(String format, Object... values) {
    try {
      System.out.println("[" + String.format(Locale.ROOT, format, values) + "]");
    } catch (IllegalFormatException e) {
      System.out.println(format + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    String[] numbers = {
      "%-d", "%0d", "%-#d", "%#0d", "%+ d", "%-05d", "%.3d", "%-.3d", "%0.2d", "%-,x", "%,o",
      "%#g", "%-#g", "%-,.2E", "%(a", "%0(a", "%,e", "% ,E", "%+ X", "%-0E", "%5.2o", "%#,d"
    };
    for (String f : numbers) {
      show(f, 42);
      show("%1$s " + f.replace("%", "%1$"), 42);
    }
    String[] others = {
      "%#b", "%-b", "%+s", "%0s", "%,h", "%(c", "%.2c", "%-c", "%#c", "%-%", "%5%|", "%-5%|",
      "%+%", "%.1%", "%<%", "%-<%", "%0%", "%5n", "%-n", "%.1n", "%<n", "%--s", "%++d", "%<s"
    };
    for (String f : others) {
      show(f, "x", 1);
      show("%d " + f, 7, 8);
    }
    String[] dates = {
      "%tY", "%-tY", "%-8tY|", "%#tY", "%+tm", "% tR", "%0td", "%,tF", "%(tT", "%.3tH", "%tK", "%t",
      "%--tY", "%-<tY", "%TB", "%#TB", "%5.1tY", "%-+tY"
    };
    for (String f : dates) {
      show(f, LocalDateTime.of(2024, 2, 29, 13, 5, 9));
    }
    show("%tY %tm", LocalDateTime.of(2024, 2, 29, 13, 5));
    show("%-9tY %tm", LocalDateTime.of(2024, 2, 29, 13, 5));
    show("%tY", "text");
  }
}
