import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;

/** What is compared with null is asked itself: an own class may have an answer. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class OrderBesideNull {
  enum E {
    A
  }

  static class Own implements Comparable<Own> {
    public int compareTo(Own o) {
      return o == null ? 7 : 8;
    }
  }

  record Point(int x) implements Comparable<Point> {
    public int compareTo(Point o) {
      System.out.println("asked");
      return Integer.compare(x, o.x);
    }
  }

  public static void main(String[] args) {
    Comparable[] all = {
      1,
      "s",
      2L,
      'c',
      (short) 3,
      (byte) 4,
      1.5,
      2.5f,
      true,
      BigInteger.ONE,
      BigDecimal.TEN,
      LocalDate.of(2020, 1, 1),
      E.A,
      new Own(),
      new Point(3),
      UUID.randomUUID(),
      Duration.ofSeconds(3),
      Instant.EPOCH,
      LocalTime.NOON,
      LocalDateTime.of(2020, 1, 1, 1, 1),
      YearMonth.of(2020, 1),
      new Date(0),
      ZoneOffset.UTC,
      Year.of(3),
      DayOfWeek.MONDAY
    };
    for (Comparable c : all) {
      try {
        System.out.println(c.getClass().getSimpleName() + " " + c.compareTo(null));
      } catch (NullPointerException e) {
        System.out.println(c.getClass().getSimpleName() + " NPE");
      }
    }
    for (Comparable c : all) {
      try {
        System.out.println(((Comparator) Comparator.naturalOrder()).compare(c, null));
      } catch (NullPointerException e) {
        System.out.println(c.getClass().getSimpleName() + " NPE");
      }
      try {
        System.out.println(Objects.compare(c, null, (Comparator) Comparator.reverseOrder()));
      } catch (NullPointerException e) {
        System.out.println(c.getClass().getSimpleName() + " NPE");
      }
    }
  }
}
