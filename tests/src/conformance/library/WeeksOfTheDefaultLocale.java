import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Weeks of a calendar begin as they do in the default locale, unless one is named. */
public class WeeksOfTheDefaultLocale {
  static String weeks(Calendar c) {
    c.set(2023, Calendar.JANUARY, 1);
    return c.getFirstDayOfWeek()
        + " "
        + c.getMinimalDaysInFirstWeek()
        + " "
        + c.get(Calendar.WEEK_OF_YEAR)
        + " "
        + c.get(Calendar.WEEK_OF_MONTH);
  }

  public static void main(String[] args) {
    for (Locale l : new Locale[] {Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE}) {
      Locale.setDefault(l);
      System.out.println(
          l
              + ": "
              + weeks(Calendar.getInstance())
              + ", "
              + weeks(new GregorianCalendar(2020, Calendar.MAY, 5))
              + ", "
              + weeks(Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.US)));
    }
  }
}
