package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;

/** Dates by ISO's weeks, such as 2024-W05-6. */
final class WeekDates {
  private WeekDates() {}

  static List<FormatPart> parts() {
    return List.of(
        new NumberPart(IsoFields.WEEK_BASED_YEAR, 4, 10, NumberPart.EXCEEDS_PAD),
        new FormatPart.Literal("-W"),
        new NumberPart(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2, 2, NumberPart.NOT_NEGATIVE),
        new FormatPart.Literal("-"),
        new NumberPart(ChronoField.DAY_OF_WEEK, 1, 1, NumberPart.NOT_NEGATIVE),
        new FormatPart.Optional(List.of(new OffsetPart("+HH:MM:ss", "Z"))));
  }
}
