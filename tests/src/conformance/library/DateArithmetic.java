import java.time.*;
import java.time.temporal.ChronoUnit;
import java.util.*;
import java.util.stream.*;
public class DateArithmetic {
  record Event(String name, LocalDate on) {}
  public static void main(String[] args) {
    List<Event> es = new ArrayList<>(List.of(new Event("b", LocalDate.of(2024, 3, 1)), new Event("a", LocalDate.of(2023, 12, 25)), new Event("c", LocalDate.of(2024, 2, 29))));
    es.sort(Comparator.comparing(Event::on)); System.out.println(es);
    Map<Month, Long> byMonth = es.stream().collect(Collectors.groupingBy(e -> e.on().getMonth(), TreeMap::new, Collectors.counting())); System.out.println(byMonth);
    LocalDate d = LocalDate.of(2024, 1, 31); for (int i = 0; i < 3; i++) { System.out.print(d + " "); d = d.plusMonths(1); } System.out.println();
    System.out.println(d.getDayOfYear() + " " + d.equals(LocalDate.of(2024, 4, 29)) + " " + d.hashCode() + " " + d.isAfter(es.get(0).on()) + " " + ChronoUnit.WEEKS.between(es.get(0).on(), d));
    try { LocalDate.of(2023, 2, 29); } catch (DateTimeException e) { System.out.println(e.getMessage()); }
    try { LocalTime.of(25, 0); } catch (DateTimeException e) { System.out.println(e.getMessage()); }
    switch (d.getDayOfWeek()) { case MONDAY -> System.out.println("mon"); case SATURDAY, SUNDAY -> System.out.println("weekend"); default -> System.out.println("mid"); }
    System.out.println(LocalDate.ofEpochDay(0) + " " + LocalDate.of(2000, 1, 1).toEpochDay() + " " + LocalDate.MIN.isBefore(d) + " " + DayOfWeek.valueOf("FRIDAY").getValue() + " " + Month.of(2).minLength());
    Set<LocalDate> set = new HashSet<>(List.of(d)); System.out.println(set.contains(LocalDate.of(2024, 4, 29)));
  }
}
