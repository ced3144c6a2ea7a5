import java.text.DateFormatSymbols;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

public class CalendarsBuiltAndNamed {
  public static void main(String[] args) {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Calendar c = new Calendar.Builder().setDate(2020, 1, 29).setTimeOfDay(10, 11, 12).build();
    System.out.println(c.getTimeInMillis());
    System.out.println(new Calendar.Builder().setInstant(1000).build().getTimeInMillis());
    c = new Calendar.Builder().setFields(Calendar.YEAR, 2001, Calendar.MONTH, 5).build();
    System.out.println(c.getTimeInMillis());
    c = new Calendar.Builder().setTimeZone(TimeZone.getTimeZone("GMT+2")).setDate(1999, 0, 1).build();
    System.out.println(c.getTimeInMillis());
    try {
      new Calendar.Builder().setLenient(false).setDate(2021, 1, 30).build();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Calendar.Builder().setInstant(5).setDate(2021, 1, 30);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    c = new GregorianCalendar(2020, 1, 29);
    int[] fields = {Calendar.MONTH, Calendar.DAY_OF_WEEK, Calendar.AM_PM, Calendar.ERA, Calendar.YEAR};
    for (int field : fields) {
      for (int style = Calendar.ALL_STYLES; style <= Calendar.LONG; style++) {
        Map<String, Integer> names = c.getDisplayNames(field, style, Locale.US);
        System.out.println(names == null ? "none" : new TreeMap<>(names));
      }
    }
    DateFormatSymbols one = new DateFormatSymbols(Locale.US);
    DateFormatSymbols two = (DateFormatSymbols) one.clone();
    System.out.println(one.equals(two) + " " + (one.hashCode() == two.hashCode()));
    two.setAmPmStrings(new String[] {"a", "p"});
    System.out.println(one.equals(two) + " " + one.getAmPmStrings()[0]);
    System.out.println("\ud801\udc00x".compareToIgnoreCase("\ud802\udc28X"));
    System.out.println("x\ud801\udc00".compareToIgnoreCase("X"));
    try {
      System.getProperty("");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
