import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Regions in java.util: offsets, calendars in them, formats that show and read them. */
public class ZonesOfCalendars {
  static final String[] IDS = {
    "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Europe/Dublin", "Australia/Lord_Howe",
    "America/Sao_Paulo", "Asia/Kolkata", "PST", "EST", "Pacific/Apia", "Etc/GMT-3", "Etc/UTC", "JST",
    "Europe/Amsterdam", "Africa/Monrovia"
  };
  static final long HOUR = 3_600_000;

  static void offsets(TimeZone zone) {
    System.out.println(
        zone.getID() + " " + zone.getRawOffset() + " " + zone.useDaylightTime() + " "
            + zone.getDSTSavings() + " " + zone.toZoneId());
    long hash = 0;
    for (long time = -150L * 365 * 24 * HOUR; time < 110L * 365 * 24 * HOUR; time += 4001 * HOUR) {
      hash = hash * 31 + zone.getOffset(time);
      hash = hash * 31 + (zone.inDaylightTime(new Date(time)) ? 1 : 0);
    }
    System.out.println("  " + hash);
    System.out.println("  " + zone.getOffset(GregorianCalendar.AD, 2024, Calendar.JULY, 4,
        Calendar.THURSDAY, 12345) + " " + zone.getOffset(GregorianCalendar.AD, 2024,
        Calendar.JANUARY, 4, Calendar.THURSDAY, 0));
  }

  static void fields(TimeZone zone) {
    GregorianCalendar c = new GregorianCalendar(zone);
    int hash = 0;
    for (int month = 0; month < 24; month++) {
      for (int day = 1; day < 32; day += 3) {
        c.clear();
        c.set(2023, month, day, 2, 30, 0);
        hash = hash * 31 + Long.hashCode(c.getTimeInMillis());
        hash = hash * 31 + c.get(Calendar.HOUR_OF_DAY);
        hash = hash * 31 + c.get(Calendar.ZONE_OFFSET) + c.get(Calendar.DST_OFFSET);
        c.add(Calendar.DAY_OF_MONTH, 1);
        hash = hash * 31 + Long.hashCode(c.getTimeInMillis());
        c.add(Calendar.HOUR, 5);
        c.add(Calendar.MONTH, 1);
        c.roll(Calendar.DAY_OF_WEEK, 2);
        hash = hash * 31 + Long.hashCode(c.getTimeInMillis());
      }
    }
    System.out.println(zone.getID() + " " + hash);
  }

  static void edges() {
    TimeZone york = TimeZone.getTimeZone("America/New_York");
    SimpleDateFormat f = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss z Z XXX zzzz");
    f.setTimeZone(york);
    GregorianCalendar c = new GregorianCalendar(york);
    int[][] days = {{2024, 2, 9}, {2024, 2, 10}, {2024, 10, 2}, {2024, 10, 3}, {1942, 1, 9}};
    for (int[] day : days) {
      for (int hour = 0; hour < 4; hour++) {
        c.clear();
        c.set(day[0], day[1], day[2], hour, 30, 0);
        System.out.println(f.format(c.getTime()) + " " + c.getTimeInMillis());
        c.add(Calendar.DATE, 1);
        System.out.println("  next " + f.format(c.getTime()));
        c.add(Calendar.DATE, -1);
        System.out.println("  back " + f.format(c.getTime()));
        c.add(Calendar.AM_PM, 1);
        System.out.println("  half " + f.format(c.getTime()));
      }
    }
    c.clear();
    c.set(Calendar.YEAR, 2024);
    c.set(Calendar.MONTH, Calendar.JULY);
    c.set(Calendar.ZONE_OFFSET, 0);
    System.out.println(f.format(c.getTime()));
    c.clear();
    c.set(2024, 6, 1);
    c.set(Calendar.DST_OFFSET, 0);
    System.out.println(f.format(c.getTime()));
    c.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
    System.out.println(c.get(Calendar.HOUR_OF_DAY) + " " + c.toZonedDateTime());
    System.out.println(GregorianCalendar.from(
        java.time.ZonedDateTime.of(2024, 7, 1, 0, 0, 0, 0, york.toZoneId())).getTime().getTime());
  }

  static void texts() throws ParseException {
    String[] patterns = {"yyyy-MM-dd HH:mm z", "yyyy-MM-dd HH:mm zzzz", "yyyy-MM-dd HH:mm Z"};
    for (String id : IDS) {
      TimeZone zone = TimeZone.getTimeZone(id);
      for (String p : patterns) {
        SimpleDateFormat f = new SimpleDateFormat(p);
        f.setTimeZone(zone);
        String summer = f.format(new Date(1_720_000_000_000L));
        String winter = f.format(new Date(1_705_000_000_000L));
        System.out.println(summer + " | " + winter);
      }
      System.out.println(zone.getDisplayName() + ", " + zone.getDisplayName(true, TimeZone.SHORT)
          + ", " + zone.getDisplayName(false, TimeZone.SHORT) + ", "
          + zone.getDisplayName(true, TimeZone.LONG));
      System.out.println(zone);
    }
    SimpleDateFormat f = new SimpleDateFormat("yyyy-MM-dd HH:mm z");
    for (String text : new String[] {"2024-07-01 12:00 EDT", "2024-07-01 12:00 EST",
        "2024-07-01 12:00 GMT+02:00", "2024-07-01 12:00 JST", "2024-07-01 12:00 UTC"}) {
      System.out.println(text + " " + f.parse(text).getTime());
    }
  }

  static void defaults() {
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    System.out.println(new Date(0) + " " + new Date(1_720_000_000_000L));
    System.out.println(new Date(124, 6, 4, 12, 0).getTime() + " " + new Date(0).getTimezoneOffset()
        + " " + new Date(1_720_000_000_000L).getTimezoneOffset() + " " + new Date(0).getHours());
    System.out.println(new GregorianCalendar(2024, 6, 4, 12, 0).getTimeInMillis());
    System.out.println(java.time.ZoneId.systemDefault() + " " + TimeZone.getDefault().getID());
    System.out.println(java.time.LocalDateTime.of(2024, 7, 4, 12, 0)
        .atZone(java.time.ZoneId.systemDefault()).toInstant());
    System.out.println(String.format("%tF %<tT %<tZ %<tz", new Date(1_720_000_000_000L)));
    System.out.println(new Date(1_720_000_000_000L).toInstant() + " "
        + new Date(1_720_000_000_000L).toGMTString());
    TimeZone.setDefault(null);
  }

  public static void main(String[] args) throws ParseException {
    for (String id : IDS) {
      offsets(TimeZone.getTimeZone(id));
    }
    for (String id : new String[] {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}) {
      fields(TimeZone.getTimeZone(id));
    }
    edges();
    texts();
    defaults();
    TimeZone a = TimeZone.getTimeZone("Europe/Berlin");
    TimeZone b = TimeZone.getTimeZone("Europe/Paris");
    System.out.println(a.hasSameRules(b) + " " + a.equals(b) + " " + a.equals(a.clone()));
    System.out.println(TimeZone.getTimeZone("GMT+5:30").toZoneId() + " "
        + TimeZone.getTimeZone("Nowhere/Land").getID());
    a.setRawOffset((int) (2 * HOUR));
    System.out.println(a.getRawOffset() + " " + a.getOffset(0));
  }
}
