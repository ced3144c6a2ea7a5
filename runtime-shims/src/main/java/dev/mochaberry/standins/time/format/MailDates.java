package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dates as letters and servers write them, in English whatever the locale. */
final class MailDates {
  private MailDates() {}

  static List<FormatPart> parts() {
    List<FormatPart> parts = new ArrayList<>();
    parts.add(new FormatPart.LenientRule(true));
    parts.add(
        new FormatPart.Optional(
            List.of(
                named(ChronoField.DAY_OF_WEEK, "Mon Tue Wed Thu Fri Sat Sun"),
                new FormatPart.Literal(", "))));
    parts.add(new NumberPart(ChronoField.DAY_OF_MONTH, 1, 2, NumberPart.NOT_NEGATIVE));
    parts.add(new FormatPart.Literal(" "));
    parts.add(named(ChronoField.MONTH_OF_YEAR, "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"));
    new PatternReader(" i HH:mm[:ss] ", true).readInto(parts, null);
    parts.add(new OffsetPart("+HHMM", "GMT"));
    return parts;
  }

  private static FormatPart named(TemporalField field, String names) {
    Map<Long, String> texts = new LinkedHashMap<>();
    for (String name : names.split(" ")) {
      texts.put(texts.size() + 1L, name);
    }
    return new MappedPart(field, texts);
  }
}
