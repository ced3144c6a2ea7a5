import java.time.*;
import java.time.format.*;
import java.time.temporal.*;

public class DatesFromText {
  public static void main(String[] args) {
    System.out.println(Year.parse("2024").isLeap());
    System.out.println(YearMonth.parse("2024-02").lengthOfMonth());
    System.out.println(MonthDay.parse("--12-25"));
    System.out.println(LocalTime.parse("10:15:30").plusMinutes(50));
    System.out.println(LocalDate.parse("2020-02-29").plusYears(1));
    System.out.println(LocalDateTime.parse("2020-02-29T10:11").toLocalDate());
    System.out.println(Duration.parse("PT1H30M").toMinutes());
    System.out.println(Period.parse("P1Y2M3D"));
    System.out.println(Instant.parse("2020-01-01T00:00:00Z").getEpochSecond());
    try {
      LocalDate.parse("2020-13-01");
    } catch (DateTimeParseException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(LocalDate.of(2021, 3, 4).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    System.out.println(ChronoUnit.DAYS.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)));
    System.out.println(LocalDate.of(2021, 3, 4).with(TemporalAdjusters.firstDayOfNextMonth()));
    System.out.println(LocalDate.of(2021, 3, 4).get(IsoFields.QUARTER_OF_YEAR));
    System.out.println(LocalDate.of(2021, 1, 3).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    System.out.println(LocalDate.of(2021, 1, 3).get(WeekFields.ISO.weekOfYear()));
    System.out.println(DayOfWeek.MONDAY.getDisplayName(TextStyle.SHORT, java.util.Locale.ENGLISH));
    System.out.println(Month.MAY.getDisplayName(TextStyle.FULL, java.util.Locale.ENGLISH));
  }
}
