import java.text.DateFormat;
import java.text.DateFormatSymbols;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;

/** Dates and times as other languages write them. */
public class DatesInOtherLanguages {
  static final Locale[] LOCALES = {
    Locale.GERMANY, Locale.FRANCE, Locale.US, Locale.UK, Locale.ITALY, Locale.JAPAN, Locale.GERMAN,
    new Locale("es", "ES"), new Locale("pt", "BR"), Locale.forLanguageTag("ru-RU"),
    new Locale("sv"), Locale.CANADA_FRENCH, Locale.ROOT
  };

  static void names(Locale locale) {
    StringBuilder out = new StringBuilder(locale.toString());
    for (TextStyle style : TextStyle.values()) {
      for (Month m : Month.values()) {
        out.append(' ').append(m.getDisplayName(style, locale));
      }
      for (DayOfWeek d : DayOfWeek.values()) {
        out.append(' ').append(d.getDisplayName(style, locale));
      }
    }
    System.out.println(out);
  }

  static void formats(Locale locale) {
    LocalDateTime t = LocalDateTime.of(2024, 5, 7, 15, 4, 9);
    for (String p : new String[] {"EEEE, d. MMMM yyyy", "EEE d MMM yy", "d LLLL", "LLL cccc ccc",
        "h:mm a", "G yyyy", "GGGG", "QQQ QQQQ", "MMMMM EEEEE"}) {
      System.out.println(p + ": " + t.format(DateTimeFormatter.ofPattern(p, locale)) + " | "
          + DateTimeFormatter.ofPattern(p).withLocale(locale).format(t));
    }
    for (FormatStyle style : FormatStyle.values()) {
      System.out.println(style + ": "
          + t.toLocalDate().format(DateTimeFormatter.ofLocalizedDate(style).withLocale(locale)));
    }
    for (FormatStyle style : new FormatStyle[] {FormatStyle.MEDIUM, FormatStyle.SHORT}) {
      System.out.println(style + ": "
          + DateTimeFormatter.ofLocalizedDateTime(style).withLocale(locale).format(t) + " | "
          + DateTimeFormatter.ofLocalizedTime(style).localizedBy(locale).format(t) + " | "
          + DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, style).withLocale(locale).format(t)
          + " | " + new DateTimeFormatterBuilder().appendLocalized(style, null).toFormatter(locale)
              .format(t));
    }
    String text = t.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    System.out.println(LocalDate.parse(text, DateTimeFormatter.ofPattern("d MMMM yyyy", locale)));
    System.out.println(DateTimeFormatter.ofPattern("d", locale).getLocale());
    System.out.println(new DateTimeFormatterBuilder().appendText(ChronoField.MONTH_OF_YEAR)
        .appendLiteral(' ').appendText(ChronoField.DAY_OF_WEEK, TextStyle.SHORT).toFormatter(locale)
        .format(t));
    System.out.println(WeekFields.of(locale) + " " + t.get(WeekFields.of(locale).weekOfWeekBasedYear()));
    System.out.println(String.format(locale, "%tA %<ta %<tB %<tb %<tp %<td", t));
  }

  static void older(Locale locale) throws ParseException {
    Date date = new Date(1_720_000_000_000L);
    for (int style = DateFormat.FULL; style <= DateFormat.SHORT; style++) {
      DateFormat f = DateFormat.getDateInstance(style, locale);
      System.out.println(f.format(date) + " | " + f.parse(f.format(date)).getTime() + " | "
          + (style < DateFormat.MEDIUM ? "" : DateFormat.getTimeInstance(style, locale).format(date)
          + " | " + DateFormat.getDateTimeInstance(style, style, locale).format(date)));
    }
    System.out.println(new SimpleDateFormat("EEEE d MMMM yyyy, EEE MMM a G", locale).format(date));
    DateFormatSymbols symbols = new DateFormatSymbols(locale);
    System.out.println(Arrays.toString(symbols.getMonths()) + Arrays.toString(symbols.getShortWeekdays())
        + Arrays.toString(DateFormatSymbols.getInstance(locale).getAmPmStrings()));
    Calendar c = Calendar.getInstance(locale);
    c.setTime(date);
    System.out.println(c.getFirstDayOfWeek() + " " + c.getMinimalDaysInFirstWeek() + " "
        + c.get(Calendar.WEEK_OF_YEAR) + " " + c.getDisplayName(Calendar.MONTH, Calendar.LONG, locale)
        + " " + c.getDisplayName(Calendar.DAY_OF_WEEK, Calendar.SHORT, locale) + " "
        + new GregorianCalendar(locale).getFirstDayOfWeek());
  }

  public static void main(String[] args) throws ParseException {
    for (Locale locale : LOCALES) {
      names(locale);
      formats(locale);
      older(locale);
    }
    Locale.setDefault(Locale.FRANCE);
    System.out.println(LocalDate.of(2024, 5, 7).format(DateTimeFormatter.ofPattern("EEEE d MMMM")));
    System.out.println(LocalDate.of(2024, 5, 7)
        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)));
    System.out.println(new SimpleDateFormat("d MMMM").format(new Date(0)));
    System.out.println(DateFormat.getDateInstance(DateFormat.LONG).format(new Date(0)));
    System.out.printf("%tB %<tA%n", LocalTime.of(1, 2).atDate(LocalDate.of(2024, 5, 7)));
    Locale.setDefault(Locale.ENGLISH);
  }
}
