import java.time.*;
import java.time.format.*;
import java.time.temporal.*;

public class DateFormatters {
  static void t(Runnable r) {
    try {
      r.run();
    } catch (DateTimeException e) {
      System.out.println(e.getClass().getName() + ": " + e.getMessage());
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] a) {
    LocalDateTime dt = LocalDateTime.of(2024, 2, 9, 15, 4, 5, 67_000_000);
    LocalDate d = dt.toLocalDate();
    for (String p :
        new String[] {
          "yyyy-MM-dd HH:mm:ss",
          "d/M/yy",
          "EEE, d MMM yyyy",
          "EEEE dd MMMM uuuu",
          "hh:mm a",
          "h:mm:ss.SSS a",
          "D",
          "DDD",
          "'day' d 'o''clock'",
          "HH'h'mm",
          "yyyyMMddHHmmss",
          "SSSSSS",
          "n",
          "G yyyy",
          "Q QQQ QQQQ",
          "MMMMM E EEEEE",
          "K k",
          "y",
          "yyyyy",
          "[yyyy][ HH]",
          "''"
        }) t(() -> System.out.println(p + " -> " + dt.format(DateTimeFormatter.ofPattern(p))));
    System.out.println(
        d.format(DateTimeFormatter.ISO_DATE)
            + " "
            + d.format(DateTimeFormatter.BASIC_ISO_DATE)
            + " "
            + dt.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            + " "
            + dt.format(DateTimeFormatter.ISO_DATE_TIME)
            + " "
            + dt.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME)
            + " "
            + dt.format(DateTimeFormatter.ISO_DATE)
            + " "
            + d.format(DateTimeFormatter.ISO_ORDINAL_DATE)
            + " "
            + LocalTime.of(10, 0).format(DateTimeFormatter.ISO_TIME));
    t(() -> System.out.println(d.format(DateTimeFormatter.ofPattern("HH:mm"))));
    t(() -> DateTimeFormatter.ofPattern("yyyy-bb"));
    t(() -> DateTimeFormatter.ofPattern("HHH"));
    t(() -> DateTimeFormatter.ofPattern("'abc"));
    for (String s :
        new String[] {
          "2024-02-29",
          "2023-02-29",
          "2024-13-01",
          "2024-2-1",
          "garbage",
          "2024-01-01x",
          "",
          "-0001-01-01"
        }) t(() -> System.out.println(LocalDate.parse(s)));
    DateTimeFormatter f = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    for (String s :
        new String[] {"05/03/2021", "31/02/2021", "32/01/2021", "5/3/2021", "01/13/2020"})
      t(() -> System.out.println(LocalDate.parse(s, f)));
    t(
        () ->
            System.out.println(
                LocalTime.parse("10:15")
                    + " "
                    + LocalTime.parse("10:15:30.123")
                    + " "
                    + LocalDateTime.parse("2024-01-02T03:04:05")
                    + " "
                    + LocalDateTime.parse(
                        "2024-01-02 03:04", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"))));
    t(() -> LocalTime.parse("25:00"));
    t(() -> LocalTime.parse("1:00"));
    t(
        () ->
            System.out.println(
                LocalTime.parse("03:30 PM", DateTimeFormatter.ofPattern("hh:mm a"))
                    + " "
                    + LocalDate.parse(
                        "Mon, 1 Jan 2024", DateTimeFormatter.ofPattern("EEE, d MMM yyyy"))
                    + " "
                    + " "
                    + LocalDate.parse("20240131", DateTimeFormatter.BASIC_ISO_DATE)
                    + " "
                    + LocalDateTime.parse(
                        "20240131235959", DateTimeFormatter.ofPattern("yyyyMMddHHmmss"))));
    t(() -> LocalDate.parse("Tue, 1 Jan 2024", DateTimeFormatter.ofPattern("EEE, d MMM yyyy")));
    System.out.println(
        Instant.ofEpochSecond(1700000000L)
            + " "
            + Instant.parse("2024-01-01T00:00:00Z").getEpochSecond()
            + " "
            + DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .withZone(ZoneOffset.UTC)
                .format(Instant.ofEpochSecond(0))
            + " "
            + Instant.ofEpochMilli(1500));
    OffsetDateTime o = dt.atOffset(ZoneOffset.ofHoursMinutes(5, 30));
    System.out.println(
        o.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
            + " "
            + o.format(DateTimeFormatter.ofPattern("HH:mm X XX XXX x Z"))
            + " "
            + OffsetDateTime.parse("2024-01-01T10:00:00+02:00").toInstant()
            + " "
            + ZonedDateTime.of(dt, ZoneOffset.UTC).format(DateTimeFormatter.ISO_ZONED_DATE_TIME));
    System.out.println(
        LocalDate.now().isAfter(LocalDate.of(2020, 1, 1))
            + " "
            + (LocalDateTime.now().getYear() > 2000)
            + " "
            + (Instant.now().getEpochSecond() > 0)
            + " "
            + d.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))
            + " "
            + d.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL))
            + " "
            + DateTimeFormatter.ISO_LOCAL_DATE.parse("2024-05-06").get(ChronoField.DAY_OF_MONTH));
    try {
      LocalDate.parse("nope");
    } catch (DateTimeParseException e) {
      System.out.println(e.getParsedString() + e.getErrorIndex());
    }
    System.out.println(
        d.getDayOfWeek().getDisplayName(TextStyle.SHORT, java.util.Locale.US)
            + d.getMonth().getDisplayName(TextStyle.FULL, java.util.Locale.ENGLISH));
  }
}
