package dev.mochaberry.standins.time.format;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;

/** A field by its English name: full, or cut to so many letters. */
final class TextPart extends FormatPart {
  private final TemporalField field;
  private final int letters;

  /** Zero letters: the full name. */
  TextPart(TemporalField field, int letters) {
    this.field = field;
    this.letters = letters;
  }

  private String name(int value) {
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
    int best = -1;
    for (int v = last() == 1 ? 0 : 1; v <= last(); v++) {
      if (into.startsWith(text, name(v), index)
          && (best < 0 || name(v).length() > name(best).length())) {
        best = v;
      }
    }
    return best >= 0 && into.put(field, best) ? index + name(best).length() : ~index;
  }
}
