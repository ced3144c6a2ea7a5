package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Locale;

/** The quarter of the year. */
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
    if (!t.isSupported(ChronoField.MONTH_OF_YEAR)) {
      throw new UnsupportedTemporalTypeException("Unsupported field: QuarterOfYear");
    }
    out.append(name((t.get(ChronoField.MONTH_OF_YEAR) + 2) / 3));
  }

  private String name(int quarter) {
    String[] words = letters < 3 ? null : LocaleWords.words(locale, "Q" + (letters - 3));
    if (words != null) {
      return words[quarter - 1];
    }
    return switch (letters) {
      case 2 -> "0" + quarter;
      case 3 -> "Q" + quarter;
      case 4 -> quarter + ENDS[quarter - 1] + " quarter";
      default -> Integer.toString(quarter);
    };
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
    for (int quarter = 1; quarter <= 4; quarter++) {
      String name = name(quarter);
      if (into.startsWith(text, name, index)) {
        return into.put(new WeekField('Q', 1, 1), quarter) ? index + name.length() : ~index;
      }
    }
    return ~index;
  }
}
