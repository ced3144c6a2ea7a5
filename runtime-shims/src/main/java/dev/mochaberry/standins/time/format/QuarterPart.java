package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The quarter of the year; only to be shown. */
final class QuarterPart extends FormatPart {
  private static final String[] ENDS = {"st", "nd", "rd", "th"};
  private final int letters;
  private final Locale locale;

  private final boolean alone;

  QuarterPart(int letters, boolean alone) {
    this(letters, alone, null);
  }

  private QuarterPart(int letters, boolean alone, Locale locale) {
    this.letters = letters;
    this.alone = alone;
    this.locale = locale;
  }

  @Override
  FormatPart in(Locale locale) {
    return new QuarterPart(letters, alone, locale);
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
  String described() {
    return switch (letters) {
      case 1 -> "Value(QuarterOfYear)";
      case 2 -> "Value(QuarterOfYear,2)";
      case 3 -> "Text(QuarterOfYear,SHORT" + end() + ")";
      case 4 -> "Text(QuarterOfYear" + (alone ? ",FULL_STANDALONE)" : ")");
      default -> "Text(QuarterOfYear,NARROW" + end() + ")";
    };
  }

  private String end() {
    return alone ? "_STANDALONE" : "";
  }

  @Override
  int parse(Parsed into, String text, int index) {
    return ~index;
  }
}
