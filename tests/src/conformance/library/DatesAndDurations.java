import java.time.*;
import java.time.temporal.ChronoUnit;
public class DatesAndDurations {
  public static void main(String[] args) {
    Duration d = Duration.ofMinutes(90).plusSeconds(5);
    System.out.println(d + " " + d.toHours() + " " + d.getSeconds() + " " + d.compareTo(Duration.ofHours(1)));
    LocalDate a = LocalDate.of(2024, 2, 28).plusDays(2);
    System.out.println(a + " " + a.getDayOfWeek() + " " + a.isLeapYear() + " " + a.getMonth() + " " + a.lengthOfMonth());
    System.out.println(ChronoUnit.DAYS.between(LocalDate.of(2024, 1, 1), a));
    System.out.println(a.withDayOfMonth(15).minusMonths(1).isBefore(a));
    LocalTime t = LocalTime.of(23, 30).plusMinutes(45); System.out.println(t);
    LocalDateTime dt = LocalDateTime.of(2023, 12, 31, 23, 59, 30).plusSeconds(40); System.out.println(dt);
    System.out.println(DayOfWeek.MONDAY.plus(3) + " " + Month.MARCH.maxLength());
    System.out.println(Period.between(LocalDate.of(2020, 1, 15), LocalDate.of(2024, 3, 1)));
  }
}
