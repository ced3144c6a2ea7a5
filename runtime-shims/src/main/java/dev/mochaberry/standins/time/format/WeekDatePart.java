package dev.mochaberry.standins.time.format;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;

/** A date by ISO's weeks, such as 2024-W05-6. */
final class WeekDatePart extends FormatPart {
  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    LocalDate date = LocalDate.from(t);
    new NumberPart(IsoFields.WEEK_BASED_YEAR, 4, 10, NumberPart.EXCEEDS_PAD).print(date, out);
    int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    out.append(week < 10 ? "-W0" : "-W").append(week);
    out.append('-').append(date.getDayOfWeek().getValue());
  }

  @Override
  int parse(Parsed into, String text, int index) {
    int week = text.indexOf("-W", index);
    if (week < 0 || week + 6 > text.length() || text.charAt(week + 4) != '-') {
      return ~index;
    }
    LocalDate date;
    try {
      int year = Integer.parseInt(text.substring(index, week));
      int day = Integer.parseInt(text.substring(week + 5, week + 6));
      date =
          LocalDate.of(year, 1, 4)
              .with(
                  IsoFields.WEEK_OF_WEEK_BASED_YEAR,
                  Integer.parseInt(text.substring(week + 2, week + 4)))
              .with(ChronoField.DAY_OF_WEEK, day);
    } catch (NumberFormatException e) {
      return ~index;
    }
    boolean fits =
        into.put(ChronoField.YEAR, date.getYear())
            && into.put(ChronoField.MONTH_OF_YEAR, date.getMonthValue())
            && into.put(ChronoField.DAY_OF_MONTH, date.getDayOfMonth());
    return fits ? week + 6 : ~index;
  }
}
