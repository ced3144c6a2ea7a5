import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
public class DatesAndTimesOfEveryKind {
    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, Month.MARCH, 15);
        System.out.println(d.with(TemporalAdjusters.firstDayOfMonth()) + " " + d.with(TemporalAdjusters.lastDayOfMonth()) + " " + d.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + " " + d.with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY)));
        System.out.println(d.getDayOfYear() + " " + d.get(ChronoField.ALIGNED_WEEK_OF_YEAR) + " " + d.get(WeekFields.ISO.weekOfWeekBasedYear()) + " " + d.get(IsoFields.QUARTER_OF_YEAR));
        System.out.println(d.format(DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu")) + " " + d.format(DateTimeFormatter.ISO_WEEK_DATE) + " " + d.format(DateTimeFormatter.BASIC_ISO_DATE) + " " + d.format(DateTimeFormatter.ISO_ORDINAL_DATE));
        LocalTime t = LocalTime.of(13, 45, 30, 123_000_000);
        System.out.println(t + " " + t.format(DateTimeFormatter.ofPattern("hh:mm a")) + " " + t.truncatedTo(ChronoUnit.MINUTES) + " " + t.toSecondOfDay() + " " + t.plusHours(12) + " " + t.until(LocalTime.MIDNIGHT, ChronoUnit.MINUTES));
        LocalDateTime dt = d.atTime(t);
        System.out.println(dt + " " + dt.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + " " + LocalDateTime.parse("2020-01-02T03:04:05").plusDays(30) + " " + dt.toLocalDate().equals(d));
        ZonedDateTime z = dt.atZone(ZoneOffset.UTC); System.out.println(z + " " + z.toInstant() + " " + z.toEpochSecond() + " " + OffsetDateTime.of(dt, ZoneOffset.ofHours(2)));
        System.out.println(Duration.ofMinutes(135) + " " + Duration.parse("PT1H30M").toSeconds() + " " + Duration.ofSeconds(3725).toHoursPart() + ":" + Duration.ofSeconds(3725).toMinutesPart() + " " + Duration.ofMillis(1500).plus(Duration.ofNanos(5)) + " " + Duration.ofDays(1).dividedBy(Duration.ofHours(5)));
        System.out.println(Period.of(1, 14, 40).normalized() + " " + Period.parse("P2Y3M5D").toTotalMonths() + " " + Period.between(LocalDate.of(2020, 2, 29), LocalDate.of(2021, 2, 28)) + " " + ChronoUnit.MONTHS.between(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 29)));
        Instant i = Instant.ofEpochMilli(1_600_000_000_123L); System.out.println(i + " " + i.plusSeconds(60).getEpochSecond() + " " + i.isBefore(Instant.EPOCH) + " " + Instant.parse("2020-01-01T00:00:00Z").toEpochMilli());
        System.out.println(YearMonth.of(2023, 2).lengthOfMonth() + " " + YearMonth.parse("2024-02").atEndOfMonth() + " " + Year.of(2100).isLeap() + " " + MonthDay.of(12, 25) + " " + Month.JANUARY.plus(14) + " " + DayOfWeek.SUNDAY.plus(1) + " " + Month.of(5).getDisplayName(TextStyle.SHORT, Locale.US) + " " + DayOfWeek.of(3).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        for (String bad : new String[] {"2023-13-01", "2023-02-29", "hello"}) try { LocalDate.parse(bad); } catch (DateTimeParseException e) { System.out.println(e.getMessage() + " @" + e.getErrorIndex()); }
        DateTimeFormatter f = new DateTimeFormatterBuilder().appendPattern("dd.MM.yyyy").optionalStart().appendPattern(" HH:mm").optionalEnd().parseDefaulting(ChronoField.HOUR_OF_DAY, 0).parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0).toFormatter(); System.out.println(LocalDateTime.parse("01.02.2023", f) + " " + LocalDateTime.parse("01.02.2023 04:05", f));
        List<LocalDate> ds = new ArrayList<>(List.of(d, d.minusYears(1), d.plusDays(1))); Collections.sort(ds); System.out.println(ds + " " + d.datesUntil(d.plusDays(3)).toList() + " " + d.compareTo(d.plusMonths(1)) + " " + d.hashCode() + " " + d.isAfter(ds.get(0)) + " " + d.query(TemporalQueries.precision()));
        Clock c = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC); System.out.println(LocalDateTime.now(c) + " " + c.millis()); try { d.get(ChronoField.HOUR_OF_DAY); } catch (UnsupportedTemporalTypeException e) { System.out.println(e.getMessage()); }
    }
}
