import java.time.*;
import java.util.*;

public class DatesInFormats {
  public static void main(String[] args) {
    LocalDateTime t = LocalDateTime.of(2023, 7, 4, 15, 6, 9, 123000000);
    System.out.println(String.format("%tY-%tm-%td", t, t, t));
    System.out.println(String.format("%1$tF %1$tT", t));
    System.out.println(String.format("%1$tB %1$te, %1$tY %1$tA %1$ta %1$tb %1$tj", t));
    System.out.println(String.format("%1$tH:%1$tM:%1$tS.%1$tL %1$tp %1$tI %1$tk %1$tl", t));
    System.out.printf(Locale.US, "%1$tD %1$tr %1$tR%n", t);
    System.out.println(String.format(Locale.ROOT, "%,d %.3f", 1234567, 2.5));
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    MoreDatesInFormats.all();
  }
}

class MoreDatesInFormats {
  static void t(Runnable r) {
    try {
      r.run();
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  static void all() {
    Date d = new Date(1234567890123L);
    Calendar c = new GregorianCalendar(2020, 0, 5, 3, 4, 5);
    LocalDate ld = LocalDate.of(2021, 12, 25);
    System.out.println(
        String.format("%tc | %1$ts %1$tQ | %2$tA %2$tF | %s %3$tC %4$tz", d, c, ld, d));
    System.out.printf("%-12tF|%12tT|%Tb %<tB 100%% %s%n", ld, d, ld, "x");
    System.out.format("%tR %n", LocalTime.of(23, 5));
    System.out.println("%tB %<te, %<tY %d".formatted(ld, 7));
    System.out.println(
        String.format("%tY %s", null, "n") + String.format("%tH:%<tM", 3600000L * 5));
    t(() -> String.format("%tH", LocalDate.of(2020, 1, 1)));
    t(() -> String.format("%tY", "x"));
    t(() -> String.format("%tY %tY", LocalDate.of(2020, 1, 1)));
    t(() -> String.format("%tv", d));
    t(
        () ->
            System.out.println(
                String.format(
                    "%tZ %<tz", ZonedDateTime.of(2020, 1, 1, 1, 1, 1, 5, ZoneOffset.ofHours(-3)))));
    t(() -> String.format("%tZ", LocalDateTime.of(2020, 1, 1, 2, 3)));
  }
}
