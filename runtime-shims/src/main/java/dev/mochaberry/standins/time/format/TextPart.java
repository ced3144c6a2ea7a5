package dev.mochaberry.standins.time.format;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.Locale;

/** A field by its name, full or shorter: in English cut to so many letters. */
final class TextPart extends FormatPart {
  private final TemporalField field;
  private final int letters;

  /** Whether the name stands alone, which changes it in some languages. */
  private final boolean alone;

  private final Locale locale;

  /** Zero letters: the full name. */
  TextPart(TemporalField field, int letters, boolean alone) {
    this(field, letters, alone, null);
  }

  private TextPart(TemporalField field, int letters, boolean alone, Locale locale) {
    this.field = field;
    this.letters = letters;
    this.alone = alone;
    this.locale = locale;
  }

  @Override
  FormatPart in(Locale locale) {
    return new TextPart(field, letters, alone, locale);
  }

  /** The names in another language than English, or null. */
  private String[] words() {
    String kind =
        field == ChronoField.MONTH_OF_YEAR
            ? "M"
            : field == ChronoField.DAY_OF_WEEK
                ? "E"
                : field == ChronoField.AMPM_OF_DAY ? "a" : field == ChronoField.ERA ? "G" : null;
    String size = letters == 0 ? "0" : letters == 1 ? "2" : "1";
    return kind == null ? null : LocaleWords.words(locale, kind + size + (alone ? "s" : ""));
  }

  @Override
  String described() {
    String style = letters == 0 ? "FULL" : letters == 1 ? "NARROW" : "SHORT";
    String end = alone ? style + "_STANDALONE" : style;
    return "Text(" + field + (end.equals("FULL") ? ")" : "," + end + ")");
  }

  private String name(int value) {
    String[] words = words();
    if (words != null) {
      return words[value - (last() == 1 ? 0 : 1)];
    }
    String full;
    if (field == ChronoField.MONTH_OF_YEAR) {
      full = Month.of(value).toString();
    } else if (field == ChronoField.DAY_OF_WEEK) {
      full = DayOfWeek.of(value).toString();
    } else if (field == ChronoField.AMPM_OF_DAY) {
      return value == 0 ? "AM" : "PM";
    } else if (field == ChronoField.ERA) {
      return letters == 0
          ? value == 0 ? "Before Christ" : "Anno Domini"
          : letters == 1 ? value == 0 ? "B" : "A" : value == 0 ? "BC" : "AD";
    } else {
      return Integer.toString(value);
    }
    String name = full.charAt(0) + full.substring(1).toLowerCase();
    return letters == 0 ? name : name.substring(0, letters);
  }

  private int last() {
    return field == ChronoField.MONTH_OF_YEAR ? 12 : field == ChronoField.DAY_OF_WEEK ? 7 : 1;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    out.append(name(t.get(field)));
  }

  @Override
  int parse(Parsed into, String text, int index) {
    if (!into.isLenient()) {
      return named(into, text, index);
    }
    // Any of its names, the longest first, or else its number.
    for (int other : new int[] {0, 3, 1}) {
      int end = new TextPart(field, other, alone, locale).named(into, text, index);
      if (end >= 0) {
        return end;
      }
    }
    return new NumberPart(field, 1, 19, NumberPart.NORMAL).parse(into, text, index);
  }

  private int named(Parsed into, String text, int index) {
    int best = -1;
    for (int v = last() == 1 ? 0 : 1; v <= last(); v++) {
      if (into.startsWith(text, name(v), index)
          && (best < 0 || name(v).length() >= name(best).length())) {
        best = v;
      }
    }
    return best >= 0 && into.put(field, best) ? index + name(best).length() : ~index;
  }
}
