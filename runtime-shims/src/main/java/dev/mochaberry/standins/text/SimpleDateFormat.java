package dev.mochaberry.standins.text;

import dev.mochaberry.standins.time.format.LocaleWords;
import dev.mochaberry.standins.util.Calendar;
import dev.mochaberry.standins.util.Date;
import dev.mochaberry.standins.util.GregorianCalendar;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code java.text.SimpleDateFormat} in English. */
public class SimpleDateFormat extends DateFormat {
  /** The two-digit years of a format begin so many years ago. */
  private static final int YEARS_BACK = 80;

  private String pattern;
  private List<DatePart> parts;
  private DateFormatSymbols symbols;
  private Date centuryStart;

  public SimpleDateFormat() {
    this("M/d/yy, h:mm" + LocaleWords.spaceBeforeHalf() + "a");
  }

  public SimpleDateFormat(String pattern) {
    this(pattern, new DateFormatSymbols());
  }

  public SimpleDateFormat(String pattern, Locale locale) {
    this(pattern, locale == null ? null : new DateFormatSymbols(locale));
    calendar.startWeeks(locale);
  }

  public SimpleDateFormat(String pattern, DateFormatSymbols symbols) {
    if (pattern == null || symbols == null) {
      throw new NullPointerException();
    }
    this.symbols = symbols;
    calendar = new GregorianCalendar();
    applyPattern(pattern);
    calendar.add(Calendar.YEAR, -YEARS_BACK);
    centuryStart = calendar.getTime();
  }

  public void applyPattern(String pattern) {
    parts = read(pattern);
    this.pattern = pattern;
  }

  public String toPattern() {
    return pattern;
  }

  /** Letters of patterns are the same in all languages. */
  public void applyLocalizedPattern(String pattern) {
    applyPattern(pattern);
  }

  public String toLocalizedPattern() {
    return pattern;
  }

  public DateFormatSymbols getDateFormatSymbols() {
    return symbols;
  }

  public void setDateFormatSymbols(DateFormatSymbols symbols) {
    this.symbols = symbols;
  }

  public void set2DigitYearStart(Date start) {
    centuryStart = start;
  }

  public Date get2DigitYearStart() {
    return centuryStart;
  }

  private static List<DatePart> read(String pattern) {
    List<DatePart> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        i = quoted(pattern, i + 1, literal);
      } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        int end = i;
        while (end < pattern.length() && pattern.charAt(end) == c) {
          end++;
        }
        addLiteral(literal, parts);
        parts.add(DatePart.of(c, end - i));
        i = end;
      } else {
        literal.append(c);
        i++;
      }
    }
    addLiteral(literal, parts);
    return parts;
  }

  private static void addLiteral(StringBuilder literal, List<DatePart> parts) {
    if (literal.length() > 0) {
      parts.add(DatePart.literal(literal.toString()));
      literal.setLength(0);
    }
  }

  /** The index behind a quoted text; two quotes are one. */
  private static int quoted(String pattern, int start, StringBuilder literal) {
    int i = start;
    if (i < pattern.length() && pattern.charAt(i) == '\'') {
      literal.append('\'');
      return i + 1;
    }
    while (i < pattern.length()) {
      char c = pattern.charAt(i++);
      boolean doubled = i < pattern.length() && pattern.charAt(i) == '\'';
      if (c != '\'') {
        literal.append(c);
      } else if (doubled) {
        literal.append(c);
        i++;
      } else {
        return i;
      }
    }
    throw new IllegalArgumentException("Unterminated quote");
  }

  @Override
  public StringBuffer format(Date date, StringBuffer out, FieldPosition position) {
    calendar.setTime(date);
    position.setBeginIndex(0);
    position.setEndIndex(0);
    boolean isFound = false;
    for (DatePart p : parts) {
      int start = out.length();
      p.print(calendar, symbols, out);
      if (!isFound && p.isOf(position.getField())) {
        isFound = true;
        position.setBeginIndex(start);
        position.setEndIndex(out.length());
      }
    }
    return out;
  }

  @Override
  public Date parse(String text, ParsePosition position) {
    calendar.clear();
    int start = position.getIndex();
    DateReading in = new DateReading(text, start, calendar, symbols, centuryStart);
    for (int i = 0; i < parts.size(); i++) {
      boolean abuts = i + 1 < parts.size() && parts.get(i + 1).isNumber();
      if (!parts.get(i).parse(in, abuts)) {
        position.setErrorIndex(in.failedAt());
        return null;
      }
    }
    try {
      Date date = in.date();
      position.setIndex(in.index());
      return date;
    } catch (IllegalArgumentException e) {
      position.setErrorIndex(in.index());
      return null;
    }
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof SimpleDateFormat f && pattern.equals(f.pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }
}
