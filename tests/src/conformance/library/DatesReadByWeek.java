import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Dates that say their week and its year, and where the reading of a date goes wrong. */
public class DatesReadByWeek {
  static void read(String pattern, String text, boolean lenient) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.US);
    format.setLenient(lenient);
    ParsePosition at = new ParsePosition(0);
    Date date = format.parse(text, at);
    String shown = date == null ? "nothing" : Long.toString(date.getTime());
    System.out.println(
        pattern + " < " + text + ": " + shown + " " + at.getIndex() + " " + at.getErrorIndex());
  }

  static void weeks() {
    read("YYYY-MM-dd", "2020-05-17", true);
    read("YYYY-'W'ww-u", "2009-W53-7", true);
    read("YYYY-'W'ww-u", "2009-W53-9", true);
    read("YYYY-'W'ww-u", "2009-W01-0", true);
    read("YYYY-'W'ww-u", "2009-W01-0", false);
    read("YYYY-'W'ww", "2021-W08", true);
    read("EEE ww YYYY", "Wed 30 2021", true);
    read("YYYY yyyy", "2020 2019", true);
    read("yyyy YYYY ww", "2020 2019 7", true);
  }

  static void zones() {
    for (String text : new String[] {"+0130", "+01:30", "-07", "Z", "+7", "12", "+2400", "-0160"}) {
      for (String pattern : new String[] {"X", "XX", "XXX", "Z", "z"}) {
        read("HH:mm " + pattern, "10:20 " + text, true);
      }
    }
    for (String text : new String[] {"GMT", "GMT+1:30", "GMT+01:30", "GMT-0130", "UTC", "gmt"}) {
      read("HH:mm z", "10:20 " + text, true);
      read("HH:mm Z", "10:20 " + text, true);
    }
  }

  static void numbers() {
    for (boolean lenient : new boolean[] {true, false}) {
      read("hh:mma", "-1:30AM", lenient);
      read("hh:mma", "00:30AM", lenient);
      read("hh:mma", "13:30PM", lenient);
      read("kk:mm", "24:12", lenient);
      read("kk:mm", "25:12", lenient);
      read("yyyyMMdd", "20200230", lenient);
    }
    read("yyyyMMdd", "2020 1 2", true);
    read("yyyyMMdd", "2020010", true);
    read("yyyyMMddHH", "20201105 7", true);
    read("yyyy MM", "2020   ", true);
    read("d.M.yyyy", "7.x.2020", true);
    read("HHmm", "07", true);
  }

  static void calendar() {
    Calendar c = new GregorianCalendar(2021, Calendar.JANUARY, 2, 10, 20);
    c.setFirstDayOfWeek(Calendar.MONDAY);
    c.setMinimalDaysInFirstWeek(4);
    System.out.println(c.getWeekYear() + " " + c.getWeeksInWeekYear());
    c.setWeekDate(2026, 53, Calendar.SUNDAY);
    System.out.println(c.getTime() + " " + c.get(Calendar.WEEK_OF_YEAR));
    c.setWeekDate(2025, 1, Calendar.MONDAY);
    System.out.println(c.getTime() + " " + c.getWeekYear());
    c.setLenient(false);
    try {
      c.setWeekDate(2025, 53, Calendar.MONDAY);
    } catch (IllegalArgumentException e) {
      System.out.println("no such week " + e.getMessage());
    }
    try {
      c.setWeekDate(2025, 5, 8);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Calendar iso =
        new Calendar.Builder().setCalendarType("iso8601").setWeekDate(2020, 53, 6).build();
    System.out.println(iso.getTime() + " " + iso.getFirstDayOfWeek());
    try {
      new Calendar.Builder().setCalendarType("lunar");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(iso.getDisplayName(Calendar.MONTH, Calendar.NARROW_FORMAT, Locale.US));
    System.out.println(
        iso.getDisplayName(Calendar.DAY_OF_WEEK, Calendar.LONG_STANDALONE, Locale.US));
    try {
      iso.getDisplayName(Calendar.MONTH, 3, Locale.US);
    } catch (IllegalArgumentException e) {
      System.out.println("no such style");
    }
  }

  public static void main(String[] args) {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    weeks();
    zones();
    numbers();
    calendar();
    System.out.println(new SimpleDateFormat("yy 'x'").toLocalizedPattern());
    try {
      System.out.println(new SimpleDateFormat("yy", (Locale) null));
    } catch (NullPointerException e) {
      System.out.println("no locale");
    }
  }
}
