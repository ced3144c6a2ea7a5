package dev.mochaberry.standins.util.logging;

import java.io.PrintWriter;
import java.io.StringWriter;

/** {@code java.util.logging.SimpleFormatter} by its usual format: two lines a record, in UTC. */
public class SimpleFormatter extends Formatter {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  public SimpleFormatter() {}

  @Override
  public String format(LogRecord record) {
    StringBuilder out = new StringBuilder(time(record.getMillis())).append(' ');
    if (record.getSourceClassName() == null) {
      out.append(record.getLoggerName());
    } else {
      out.append(record.getSourceClassName());
      if (record.getSourceMethodName() != null) {
        out.append(' ').append(record.getSourceMethodName());
      }
    }
    out.append('\n').append(record.getLevel().getLocalizedName()).append(": ");
    out.append(formatMessage(record));
    if (record.getThrown() != null) {
      StringWriter text = new StringWriter();
      PrintWriter writer = new PrintWriter(text);
      writer.println();
      record.getThrown().printStackTrace(writer);
      writer.close();
      out.append(text);
    }
    return out.append('\n').toString();
  }

  private static String time(long millis) {
    long days = Math.floorDiv(millis, 86_400_000L) + 719_468; // since March of year 0
    long era = Math.floorDiv(days, 146_097L);
    int ofEra = (int) (days - era * 146_097);
    int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
    int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int fromMarch = (5 * ofYear + 2) / 153;
    int month = fromMarch < 10 ? fromMarch + 2 : fromMarch - 10;
    long year = era * 400 + yearOfEra + (month < 2 ? 1 : 0);
    int seconds = (int) (Math.floorMod(millis, 86_400_000L) / 1000);
    int hour = seconds / 3600;
    return MONTHS.substring(3 * month, 3 * month + 3)
        + " "
        + two(ofYear - (153 * fromMarch + 2) / 5 + 1)
        + ", "
        + year
        + " "
        + ((hour + 11) % 12 + 1)
        + ":"
        + two(seconds / 60 % 60)
        + ":"
        + two(seconds % 60)
        + (hour < 12 ? " AM" : " PM");
  }

  private static String two(int n) {
    return (n < 10 ? "0" : "") + n;
  }
}
