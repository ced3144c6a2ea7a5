import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
public class FormattersByWeekAndField {
  static void t(java.util.concurrent.Callable<?> c) { try { System.out.println(c.call()); } catch (Exception e) { System.out.println(e); } }
  public static void main(String[] args) {
    DateTimeFormatter w = DateTimeFormatter.ofPattern("YYYY/yyyy YY w ww W e ee c EEE eee eeee ccc F");
    for (LocalDate d = LocalDate.of(2019, 12, 24); d.isBefore(LocalDate.of(2022, 1, 12)); d = d.plusDays(d.getDayOfMonth() > 7 && d.getDayOfMonth() < 24 ? 4 : 1)) if (d.getMonthValue() % 11 == 1) System.out.println(d + " " + w.format(d));
    LocalDateTime x = LocalDateTime.of(2024, 2, 3, 14, 5, 6, 120_000_000);
    t(() -> DateTimeFormatter.ofPattern("ppd|pppH|ppppM|h").format(x)); t(() -> DateTimeFormatter.ofPattern("pp").format(x)); t(() -> LocalTime.parse(" 9:05", DateTimeFormatter.ofPattern("ppH:mm"))); t(() -> DateTimeFormatter.ofPattern("pd").format(LocalDate.of(2024, 1, 12)));
    for (FormatStyle s : List.of(FormatStyle.SHORT, FormatStyle.MEDIUM)) { t(() -> x.format(DateTimeFormatter.ofLocalizedTime(s))); t(() -> x.format(DateTimeFormatter.ofLocalizedDateTime(s).withLocale(Locale.US))); t(() -> x.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, s))); }
    ZonedDateTime z = x.atZone(ZoneOffset.UTC); DateTimeFormatter rfc = DateTimeFormatter.RFC_1123_DATE_TIME; t(() -> rfc.format(z)); t(() -> rfc.format(x.atOffset(ZoneOffset.ofHours(-5)))); t(() -> ZonedDateTime.parse("Tue, 3 Jun 2008 11:05:30 GMT", rfc)); t(() -> OffsetDateTime.parse("3 Jun 2008 11:05 +0200", rfc)); 
    DateTimeFormatter b = new DateTimeFormatterBuilder().appendText(ChronoField.DAY_OF_WEEK, Map.of(6L, "caturday", 7L, "sunday")).appendLiteral(' ').appendValueReduced(ChronoField.YEAR, 2, 2, 1950).appendLiteral(' ').padNext(5, '*').appendValue(ChronoField.MONTH_OF_YEAR).appendLiteral(' ').appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true).appendLiteral(' ').appendFraction(ChronoField.NANO_OF_SECOND, 2, 4, false).toFormatter(); t(() -> b.format(x)); t(() -> b.format(x.minusDays(1).withNano(0)));
    DateTimeFormatter o = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_TIME).appendOffsetId().appendLiteral('/').appendOffset("+HHMM", "none").appendLiteral('[').appendZoneId().appendLiteral(']').toFormatter(); t(() -> o.format(z)); t(() -> o.format(x.atZone(ZoneOffset.ofHours(3))));
    DateTimeFormatter r = new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 4, 1970).appendPattern("-MM-dd").toFormatter(); for (String s : List.of("69-01-02", "70-01-02", "1999-05-06", "24-02-29")) t(() -> LocalDate.parse(s, r)); t(() -> r.format(LocalDate.of(1969, 3, 4)) + " " + r.format(LocalDate.of(2001, 3, 4)));
    DateTimeFormatter opt = DateTimeFormatter.ofPattern("yyyy-MM-dd[ HH:mm]"); for (String s : List.of("2020-01-02 03:04", "2020-01-02")) { t(() -> opt.parseBest(s, LocalDateTime::from, LocalDate::from)); } t(() -> opt.parseBest("x", LocalDateTime::from, LocalDate::from)); t(() -> opt.parseBest("2020-01-02", LocalDateTime::from, LocalTime::from));
    DateTimeFormatter f = new DateTimeFormatterBuilder().appendPattern("HH:mm:ss").appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).toFormatter(); for (String s : List.of("01:02:03.5", "01:02:03", "01:02:03.123456789", "01:02:03.")) t(() -> LocalTime.parse(s, f)); for (String p : List.of("www", "WW", "cc", "eeeeee", "FF", "b", "YYYYY")) t(() -> DateTimeFormatter.ofPattern(p).format(x));
  }
}
