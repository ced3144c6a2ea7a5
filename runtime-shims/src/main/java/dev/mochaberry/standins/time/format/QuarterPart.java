package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The quarter of the year; only to be shown. */
final class QuarterPart extends FormatPart {
  private static final String[] ENDS = {"st", "nd", "rd", "th"};
  private final int letters;
  private final Locale locale;

  QuarterPart(int letters) {
    this(letters, null);
  }

  private QuarterPart(int letters, Locale locale) {
    this.letters = letters;
    this.locale = locale;
  }

  @Override
  FormatPart in(Locale locale) {
    return new QuarterPart(letters, locale);
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    int quarter = (t.get(ChronoField.MONTH_OF_YEAR) + 2) / 3;
    String[] words = letters < 3 ? null : LocaleWords.words(locale, "Q" + (letters - 3));
    if (words != null) {
      out.append(words[quarter - 1]);
      return;
    }
    switch (letters) {
      case 2 -> out.append('0').append(quarter);
      case 3 -> out.append('Q').append(quarter);
      case 4 -> out.append(quarter).append(ENDS[quarter - 1]).append(" quarter");
      default -> out.append(quarter);
    }
  }

  @Override
  int parse(Parsed into, String text, int index) {
    return ~index;
  }
}
