package dev.mochaberry.standins.time.format;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.Locale;

/** What a pattern shows of the weeks of the locale. */
final class WeekPart extends DigitsPart {
  private final char letter;
  private final int count;
  private final Locale locale;

  WeekPart(char letter, int count) {
    this(letter, count, null);
  }

  private WeekPart(char letter, int count, Locale locale) {
    this.letter = letter;
    this.count = count;
    this.locale = locale;
  }

  @Override
  FormatPart in(Locale locale) {
    WeekPart made = new WeekPart(letter, count, locale);
    made.reserved = reserved;
    return made;
  }

  @Override
  int fixedWidth() {
    return count == (letter == 'c' ? 1 : 2) ? count : 0;
  }

  private NumberPart number() {
    // Calendars count days from Sunday, which is 1 for them.
    int first = locale == null ? LocaleWords.usualFirstDay() : LocaleWords.firstDay(locale);
    int least = locale == null ? LocaleWords.usualLeastDays() : LocaleWords.leastDays(locale);
    TemporalField field = new WeekField(letter == 'c' ? 'e' : letter, (first + 5) % 7 + 1, least);
    NumberPart made;
    if (letter == 'Y' && count == 2) {
      made = new ReducedPart(field, 2, 2, 2000, "2000-01-01");
    } else if (letter == 'Y') {
      int sign = count < 4 ? NumberPart.NORMAL : NumberPart.EXCEEDS_PAD;
      made = new NumberPart(field, count, 19, sign);
    } else {
      made = new NumberPart(field, count, letter == 'c' ? 1 : 2, NumberPart.NOT_NEGATIVE);
    }
    made.reserve(reserved);
    return made;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    number().print(t, out);
  }

  @Override
  int parse(Parsed into, String text, int index) {
    return number().parse(into, text, index);
  }

  @Override
  String described() {
    String year = count < 4 ? ",19,NORMAL" : ",19,EXCEEDS_PAD";
    String shown =
        switch (letter) {
          case 'Y' ->
              count == 2
                  ? "ReducedValue(WeekBasedYear,2,2,2000-01-01)"
                  : count == 1 ? "WeekBasedYear" : "WeekBasedYear," + count + year;
          case 'w' -> "WeekOfWeekBasedYear," + count;
          case 'W' -> "WeekOfMonth," + count;
          default -> "DayOfWeek," + count;
        };
    return "Localized(" + shown + ")";
  }
}
