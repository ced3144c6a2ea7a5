import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/** Zones of a program's own, by rules and by subclasses. */
public class SimpleZones {
  /** Half an hour before GMT, an hour more in even months. */
  static class Odd extends TimeZone {
    int raw = 1_800_000;

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int millis) {
      return raw + (month % 2 == 1 ? 3_600_000 : 0);
    }

    @Override
    public void setRawOffset(int offset) {
      raw = offset;
    }

    @Override
    public int getRawOffset() {
      return raw;
    }

    @Override
    public boolean useDaylightTime() {
      return true;
    }

    @Override
    public boolean inDaylightTime(Date date) {
      return new Date(date.getTime() + raw).getMonth() % 2 == 1;
    }
  }

  static void show(TimeZone zone) {
    System.out.println(zone.getID() + " " + zone.getRawOffset() + " " + zone.getDSTSavings() + " "
        + zone.useDaylightTime() + " " + zone.observesDaylightTime());
    long hash = 0;
    for (int year = 1965; year < 2030; year += 3) {
      for (int month = 0; month < 12; month++) {
        for (int day = 1; day < 29; day += 9) {
          Calendar c = new GregorianCalendar(zone);
          c.clear();
          c.set(year, month, day, 2, 30);
          hash = hash * 31 + c.getTimeInMillis() / 1000 + c.get(Calendar.DST_OFFSET)
              + c.get(Calendar.HOUR_OF_DAY);
        }
      }
    }
    System.out.println("  " + hash);
    System.out.println("  " + zone.getOffset(GregorianCalendar.AD, 2024, Calendar.JULY, 4,
        Calendar.THURSDAY, 0) + " " + zone.getOffset(0));
  }

  public static void main(String[] args) {
    int hour = 3_600_000;
    SimpleTimeZone west = new SimpleTimeZone(-8 * hour, "West", Calendar.APRIL, 1, -Calendar.SUNDAY,
        2 * hour, Calendar.OCTOBER, -1, Calendar.SUNDAY, 2 * hour, hour);
    show(west);
    System.out.println(west);
    SimpleTimeZone south = new SimpleTimeZone(10 * hour, "South", Calendar.OCTOBER, 8,
        -Calendar.SUNDAY, 2 * hour, SimpleTimeZone.STANDARD_TIME, Calendar.MARCH, -1,
        Calendar.SUNDAY, 2 * hour, SimpleTimeZone.STANDARD_TIME, hour / 2);
    show(south);
    System.out.println(south);
    SimpleTimeZone fixed = new SimpleTimeZone(2 * hour, "Fixed");
    show(fixed);
    fixed.setStartRule(Calendar.MARCH, 15, 0);
    fixed.setEndRule(Calendar.NOVEMBER, 20, Calendar.FRIDAY, hour, false);
    fixed.setStartYear(1980);
    show(fixed);
    System.out.println(fixed);
    SimpleTimeZone copy = (SimpleTimeZone) fixed.clone();
    copy.setID("Copy");
    System.out.println(copy.equals(fixed) + " " + copy.hasSameRules(fixed) + " " + fixed.getID());
    for (int[] wrong : new int[][] {{12, 1, 1, 0}, {1, 6, 1, 0}, {1, 1, 8, 0}, {1, 1, 1, -1},
        {1, 31, 0, 0}}) {
      try {
        copy.setStartRule(wrong[0], wrong[1], wrong[2], wrong[3]);
        System.out.println("taken");
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      copy.setDSTSavings(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Odd odd = new Odd();
    odd.setID("Odd");
    show(odd);
    System.out.println(odd.getDisplayName() + " " + odd.getDisplayName(true, TimeZone.SHORT));
    TimeZone.setDefault(west);
    System.out.println(new Date(1_720_000_000_000L) + " " + new Date(0));
    TimeZone.setDefault(null);
  }
}
