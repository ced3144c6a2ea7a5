import java.text.DateFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParseException;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Properties;

/** Formats of a program's own, and the library's as formats. */
public class FormatsOfOwn {
  /** Shows anything in brackets. */
  static class Brackets extends Format {
    @Override
    public StringBuffer format(Object x, StringBuffer out, FieldPosition position) {
      if (x instanceof Thread) {
        throw new IllegalArgumentException("no threads");
      }
      return out.append('<').append(x).append('>');
    }

    @Override
    public Object parseObject(String text, ParsePosition position) {
      int start = position.getIndex();
      int end = text.indexOf('>', start);
      if (end < 0 || text.charAt(start) != '<') {
        position.setErrorIndex(start);
        return null;
      }
      position.setIndex(end + 1);
      return text.substring(start + 1, end);
    }
  }

  /** Years and days of them. */
  static class Days extends DateFormat {
    @Override
    public StringBuffer format(Date date, StringBuffer out, FieldPosition position) {
      return out.append("day ").append(date.getTime() / 86_400_000);
    }

    @Override
    public Date parse(String text, ParsePosition position) {
      position.setIndex(text.length());
      return new Date(Long.parseLong(text.substring(4)) * 86_400_000);
    }
  }

  static class Shouting extends MessageFormat {
    Shouting(String pattern) {
      super(pattern.toUpperCase());
    }
  }

  public static void main(String[] args) throws ParseException {
    Format f = new Brackets();
    System.out.println(f.format("x") + f.format(3) + f.format(null));
    System.out.println(f.parseObject("<abc>") + " " + f.clone().getClass().getSimpleName());
    try {
      f.parseObject("abc");
    } catch (ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
    StringBuffer out = new StringBuffer("so: ");
    System.out.println(f.format(1, out, new FieldPosition(0)));
    Days days = new Days();
    System.out.println(days.format(new Date(864_000_000)) + " " + days.parse("day 3").getTime());
    Format[] all = {f, days, new SimpleDateFormat("yyyy-MM-dd"), new MessageFormat("{0} and {0}")};
    for (Format each : all) {
      Object x = each instanceof MessageFormat ? new Object[] {"m"} : new Date(0);
      if (!(each instanceof Brackets)) {
        System.out.println(each.format(x));
      }
    }
    System.out.println(new Shouting("hello {0}").format(new Object[] {"you"}));
    System.out.println(((Date) new SimpleDateFormat("yyyy").parseObject("1970")).getTime());
    try {
      new SimpleDateFormat("yyyy").format("no date");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new SimpleDateFormat("yyyy").format((Object) 0L));
    System.setProperty("of.mine", "here");
    Properties p = System.getProperties();
    System.out.println(p.getProperty("of.mine") + " " + p.containsKey("line.separator") + " "
        + p.getProperty("none", "other"));
  }
}
