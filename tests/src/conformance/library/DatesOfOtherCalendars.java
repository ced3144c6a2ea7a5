import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.time.chrono.ChronoPeriod;
import java.time.chrono.IsoChronology;
import java.time.chrono.MinguoChronology;
import java.time.chrono.MinguoDate;
import java.time.chrono.MinguoEra;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.chrono.ThaiBuddhistDate;
import java.time.chrono.ThaiBuddhistEra;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

public class DatesOfOtherCalendars {
  public static void main(String[] args) {
    MinguoDate m = MinguoDate.of(112, 2, 28);
    System.out.println(m + " " + LocalDate.from(m) + " " + m.getEra() + " " + m.isLeapYear() + " " + m.lengthOfYear());
    System.out.println(m.plus(1, ChronoUnit.YEARS) + " " + m.plus(2, ChronoUnit.DAYS) + " " + m.minus(3, ChronoUnit.MONTHS));
    System.out.println(m.with(ChronoField.DAY_OF_MONTH, 1) + " " + m.with(TemporalAdjusters.lastDayOfMonth()));
    ThaiBuddhistDate t = ThaiBuddhistDate.from(LocalDate.of(2024, 2, 29));
    System.out.println(t + " " + t.get(ChronoField.YEAR) + " " + t.getEra() + " " + t.isLeapYear());
    System.out.println(t.isAfter(m) + " " + m.until(t) + " " + m.until(t, ChronoUnit.DAYS) + " " + m.equals(MinguoDate.from(m)));
    System.out.println(MinguoChronology.INSTANCE.date(MinguoEra.BEFORE_ROC, 3, 4, 5));
    System.out.println(ThaiBuddhistChronology.INSTANCE.date(ThaiBuddhistEra.BE, 2560, 4, 5));
    ChronoPeriod p = MinguoChronology.INSTANCE.period(1, 2, 3);
    System.out.println(p + " " + m.plus(p) + " " + p.plus(p) + " " + p.negated() + " " + p.multipliedBy(2));
    ChronoLocalDateTime<ThaiBuddhistDate> time = t.atTime(LocalTime.of(10, 11));
    System.out.println(time + " " + time.plus(1, ChronoUnit.DAYS) + " " + time.atZone(ZoneOffset.ofHours(2)));
    ChronoLocalDate iso = IsoChronology.INSTANCE.date(m);
    System.out.println(iso + " " + DayOfWeek.from(m) + " " + iso.compareTo(m));
    try {
      MinguoDate.of(112, 2, 29);
    } catch (java.time.DateTimeException e) {
      System.out.println(e.getMessage());
    }
  }
}
