// data: 17
import java.text.*;
import java.util.*;

public class CalendarArithmetic {
  public static void main(String[] a) throws Exception {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Random r = new Random(12);
    SimpleDateFormat f = new SimpleDateFormat("G yyyy-MM-dd HH:mm:ss.SSS E w W F D u Y");
    for (int i = 0; i < 300; i++) {
      GregorianCalendar c =
          new GregorianCalendar(
              i % 5 == 0 ? 1583 + r.nextInt(6) : 1600 + r.nextInt(900),
              r.nextInt(14) - 1,
              r.nextInt(40) - 3,
              r.nextInt(30),
              r.nextInt(70));
      if (i % 3 == 0) {
        c.setFirstDayOfWeek(2);
        c.setMinimalDaysInFirstWeek(4);
      }
      StringBuilder sb = new StringBuilder(f.format(c.getTime()));
      for (int k = 0; k < 4; k++) {
        int fl = r.nextInt(15), v;
        switch (r.nextInt(3)) {
          case 0:
            if (fl == 0) fl = 1;
            v = r.nextInt(61) - 30;
            c.add(fl, v);
            sb.append(" add").append(fl).append(',').append(v);
            break;
          case 1:
            fl = new int[] {1, 2, 5, 6, 7, 10, 11, 12, 13, 3, 4, 8}[r.nextInt(12)];
            v = fl == 1 ? 1990 + r.nextInt(30) : r.nextInt(15);
            c.set(fl, v);
            sb.append(" set").append(fl).append(',').append(v);
            break;
          default:
            fl = new int[] {1, 2, 5, 7, 10, 11, 12, 13, 14, 9, 6}[r.nextInt(11)];
            v = r.nextInt(41) - 20;
            c.roll(fl, v);
            sb.append(" roll").append(fl).append(',').append(v);
        }
        sb.append("=").append(c.getTimeInMillis());
      }
      int[] m = {
        c.getActualMaximum(3),
        c.getActualMaximum(4),
        c.getActualMaximum(5),
        c.getActualMaximum(6),
        c.getActualMaximum(8)
      };
      System.out.println(
          sb + " " + c.get(3) + " " + c.get(4) + " " + c.get(8) + Arrays.toString(m));
    }
  }
}
