package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** What a language calls this time of the day: at night, noon. */
final class DayPeriodPart extends FormatPart {
  private static final int MINUTES = 1440;

  private final int style;
  private final Locale locale;

  /** The first minutes of the periods, in the day's order, and what they are called. */
  private int[] starts;

  private String[] names;

  /** By the place of its style: full, short or narrow. */
  DayPeriodPart(int style) {
    this(style, null);
  }

  private DayPeriodPart(int style, Locale locale) {
    this.style = style;
    this.locale = locale;
  }

  @Override
  FormatPart in(Locale locale) {
    return new DayPeriodPart(style, locale);
  }

  private void read() {
    if (starts == null) {
      String[] words = LocaleWords.words(locale, "B" + style);
      if (words == null) {
        words = english(style == 2);
      }
      starts = new int[words.length];
      names = new String[words.length];
      for (int i = 0; i < words.length; i++) {
        // Hours, each in two: the moment that begins it, and what follows.
        int half = words[i].charAt(0) - '0';
        starts[i] = half / 2 * 60 + half % 2;
        names[i] = words[i].substring(1);
      }
    }
  }

  private static String[] english(boolean narrow) {
    String midnight = narrow ? "0mi" : "0midnight";
    String noon = narrow ? "Hn" : "Hnoon";
    String afternoon = "Iin the afternoon";
    String evening = "Tin the evening";
    String night = "Zat night";
    return LocaleWords.isNightToMorning()
        ? new String[] {midnight, "1at night", "<in the morning", noon, afternoon, evening, night}
        : new String[] {midnight, "1in the morning", noon, afternoon, evening, night};
  }

  private int end(int i) {
    return i + 1 < starts.length ? starts[i + 1] : MINUTES;
  }

  private boolean isMoment(int i) {
    return end(i) == starts[i] + 1;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    int minute = t.get(ChronoField.HOUR_OF_DAY) * 60;
    if (t.isSupported(ChronoField.MINUTE_OF_HOUR)) {
      minute += t.get(ChronoField.MINUTE_OF_HOUR);
    }
    read();
    int i = 0;
    while (end(i) <= minute) {
      i++;
    }
    out.append(names[i]);
  }

  @Override
  int parse(Parsed into, String text, int index) {
    read();
    int best = -1;
    for (int i = 0; i < names.length; i++) {
      if (into.startsWith(text, names[i], index)
          && (best < 0 || names[i].length() > names[best].length())) {
        best = i;
      }
    }
    if (best < 0) {
      return ~index;
    }
    into.period(period(best));
    return index + names[best].length();
  }

  /** From when to when it lasts, moments such as noon within it left aside. */
  private int[] period(int i) {
    int from = starts[i];
    if (isMoment(i)) {
      return new int[] {from, from};
    } else if (i > 0 && isMoment(i - 1)) {
      from = starts[i - 1];
    }
    int last = names.length - 1;
    if (from == 0 && last > i && names[last].equals(names[i])) {
      from = starts[last];
    }
    return new int[] {from, end(i)};
  }

  @Override
  String described() {
    return "DayPeriod(" + (style == 0 ? "FULL)" : style == 1 ? "SHORT)" : "NARROW)");
  }
}
