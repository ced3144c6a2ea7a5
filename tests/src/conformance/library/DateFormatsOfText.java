// data: 17
import java.text.*;
import java.util.*;

public class DateFormatsOfText {
  public static void main(String[] a) throws Exception {
    System.out.println(TimeZone.getDefault().getRawOffset());
    Calendar c = Calendar.getInstance();
    c = new GregorianCalendar();
    System.out.println(c.getFirstDayOfWeek() + " " + c.getMinimalDaysInFirstWeek());
    c.setTimeInMillis(0);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    c = new GregorianCalendar();
    c.setTimeInMillis(0);
    System.out.println(c);
    System.out.println(new GregorianCalendar(2020, 1, 3));
    for (int s : new int[] {0, 1, 2, 3})
      System.out.println(
          DateFormat.getDateInstance(s).format(new Date(0))
              + " | "
              + DateFormat.getTimeInstance(s).format(new Date(0))
              + " | "
              + DateFormat.getDateTimeInstance(s, s).format(new Date(0))
              + " | "
              + DateFormat.getDateTimeInstance(s, s, Locale.US).format(new Date(0)));
    System.out.println(
        new SimpleDateFormat().toPattern() + " " + DateFormat.getInstance().format(new Date(0)));
    System.out.println(
        TimeZone.getTimeZone("GMT+5:30").getID()
            + TimeZone.getTimeZone("xx").getID()
            + " "
            + TimeZone.getTimeZone("GMT+2")
            + " "
            + TimeZone.getTimeZone("UTC").getDisplayName()
            + " "
            + new Date(0)
            + " "
            + new Date(0).toGMTString()
            + " "
            + new Date(0).toLocaleString()
            + new Date(0).hashCode());
    System.out.println(
        new SimpleDateFormat(
                "G y yy yyy yyyy M MM MMM MMMM L LLL d D F w W E EEEE u a H k K h m s S SSS z zzzz"
                    + " Z X XX XXX YYYY")
            .format(new Date(1234567890123L)));
    for (String p : new String[] {"b", "yyyy'x", "''yy", "yyyy-MM-dd'T'HH:mm"})
      try {
        System.out.println(new SimpleDateFormat(p).format(new Date(0)));
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
    for (String[] p :
        new String[][] {
          {"yyyy-MM-dd", "2020-02-30"},
          {"yyyy-MM-dd", "xx"},
          {"yyyy-MM-dd", "2020-13-1"},
          {"dd/MM/yy", "01/02/70"},
          {"dd/MM/yy", "1/2/3"},
          {"d MMM yyyy", "5 march 2020"},
          {"yyyyMMdd", "20200105"},
          {"HH:mm", "25:70"},
          {"hh:mm a", "12:30 am"},
          {"EEE d", "Mon 3"},
          {"yyyy-MM-dd", "2020-1-5junk"},
          {"yyyy-MM-dd HH:mm Z", "2020-01-05 10:00 +0200"},
          {"yyyy-MM-dd'T'HH:mm:ssX", "2020-01-05T10:00:00Z"},
          {"yyyy D", "2020 60"},
          {"yyyy-MM-dd z", "2020-01-05 GMT+03:00"},
          {"MM/dd/yyyy", " 3/ 4/2020"},
          {"yyyy-MM-dd", "2020/01/05"}
        })
      try {
        System.out.println(p[1] + " " + new SimpleDateFormat(p[0]).parse(p[1]).getTime());
      } catch (ParseException e) {
        System.out.println(e + " " + e.getErrorOffset());
      }
    SimpleDateFormat f = new SimpleDateFormat("yyyy-MM-dd");
    f.setLenient(false);
    for (String s : new String[] {"2020-02-30", "2019-02-29", "2020-02-29", "2020-13-01"})
      try {
        System.out.println(f.parse(s));
      } catch (ParseException e) {
        System.out.println(e.getMessage() + e.getErrorOffset());
      }
    GregorianCalendar g = new GregorianCalendar();
    g.setLenient(false);
    g.set(2020, 1, 31);
    try {
      g.getTime();
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    g = new GregorianCalendar(1582, 9, 4);
    for (int i = 0; i < 3; i++) {
      System.out.println(f.format(g.getTime()));
      g.add(Calendar.DATE, 1);
    }
  }
}
