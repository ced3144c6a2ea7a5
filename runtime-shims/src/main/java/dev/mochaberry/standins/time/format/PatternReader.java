package dev.mochaberry.standins.time.format;

import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.List;

/** Reads the letters of a formatter's pattern. */
final class PatternReader {
  private static final String[] OFFSETS = {"+HHmm", "+HHMM", "+HH:MM", "+HHMMss", "+HH:MM:ss"};

  private final String pattern;
  private final boolean ofJdk;
  private int i;
  private int depth;

  /**
   * @param ofJdk whether the letters of the JDK's own formatters may be in it
   */
  PatternReader(String pattern, boolean ofJdk) {
    this.pattern = pattern;
    this.ofJdk = ofJdk;
  }

  List<FormatPart> read() {
    List<FormatPart> parts = new ArrayList<>();
    readInto(parts, null);
    return parts;
  }

  /**
   * Reads parts behind others.
   *
   * @param open the number before them that leaves room for those of fixed width, or null
   * @return the same for what follows
   */
  FormatPart readInto(List<FormatPart> parts, FormatPart open) {
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      FormatPart part;
      if (isLetter(c)) {
        int start = i;
        while (i < pattern.length() && pattern.charAt(i) == c) {
          i++;
        }
        part = c == 'p' ? padded(i - start) : field(c, i - start);
      } else if (c == '\'') {
        part = new FormatPart.Literal(quoted());
      } else if (c == '[') {
        i++;
        depth++;
        part = new FormatPart.Optional(read());
      } else if (c == ']') {
        if (depth == 0) {
          throw new IllegalArgumentException("Pattern invalid as it contains ] without previous [");
        }
        depth--;
        i++;
        return open;
      } else if (c == '{' || c == '}' || c == '#') {
        throw new IllegalArgumentException("Pattern includes reserved character: '" + c + "'");
      } else {
        i++;
        part = new FormatPart.Literal(String.valueOf(c));
      }
      open = FormatPart.add(parts, open, part);
    }
    return open;
  }

  /** The field behind the letters that pad it. */
  private FormatPart padded(int width) {
    char c = i < pattern.length() ? pattern.charAt(i) : '\0';
    if (!isLetter(c)) {
      throw new IllegalArgumentException(
          "Pad letter 'p' must be followed by valid pad pattern: " + pattern);
    }
    int start = i;
    while (i < pattern.length() && pattern.charAt(i) == c) {
      i++;
    }
    return new PaddedPart(field(c, i - start), width, ' ');
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private String quoted() {
    StringBuilder out = new StringBuilder();
    i++;
    int start = i;
    while (i < pattern.length()) {
      char c = pattern.charAt(i++);
      if (c != '\'') {
        out.append(c);
      } else if (i < pattern.length() && pattern.charAt(i) == '\'') {
        out.append('\'');
        i++;
      } else {
        return i - start == 1 ? "'" : out.toString();
      }
    }
    throw new IllegalArgumentException(
        "Pattern ends with an incomplete string literal: " + pattern);
  }

  private FormatPart field(char c, int count) {
    switch (c) {
      case 'u':
        return year(ChronoField.YEAR, count);
      case 'y':
        return year(ChronoField.YEAR_OF_ERA, count);
      case 'M':
      case 'L':
        return named(ChronoField.MONTH_OF_YEAR, c, count);
      case 'Q':
      case 'q':
        if (count > 5) {
          throw tooMany(c);
        }
        return new QuarterPart(count, c == 'q');
      case 'E':
        return named(ChronoField.DAY_OF_WEEK, c, count < 3 ? 3 : count);
      case 'G':
        return named(ChronoField.ERA, c, count < 3 ? 3 : count);
      case 'a':
        if (count > 1) {
          throw tooMany(c);
        }
        return new TextPart(ChronoField.AMPM_OF_DAY, 2, false);
      case 'd':
        return number(ChronoField.DAY_OF_MONTH, c, count, 2);
      case 'D':
        if (count > 3) {
          throw tooMany(c);
        }
        return count == 1
            ? new NumberPart(ChronoField.DAY_OF_YEAR, 1, 19, NumberPart.NORMAL)
            : new NumberPart(ChronoField.DAY_OF_YEAR, count, 3, NumberPart.NOT_NEGATIVE);
      case 'H':
        return number(ChronoField.HOUR_OF_DAY, c, count, 2);
      case 'h':
        return number(ChronoField.CLOCK_HOUR_OF_AMPM, c, count, 2);
      case 'K':
        return number(ChronoField.HOUR_OF_AMPM, c, count, 2);
      case 'k':
        return number(ChronoField.CLOCK_HOUR_OF_DAY, c, count, 2);
      case 'm':
        return number(ChronoField.MINUTE_OF_HOUR, c, count, 2);
      case 's':
        return number(ChronoField.SECOND_OF_MINUTE, c, count, 2);
      case 'S':
        if (count > 9) {
          throw new IllegalArgumentException(
              "Minimum width must be from 0 to 9 inclusive but was " + count);
        }
        return new FractionPart(count);
      case 'n':
        return number(ChronoField.NANO_OF_SECOND, c, count, 19);
      case 'N':
        return number(ChronoField.NANO_OF_DAY, c, count, 19);
      case 'A':
        return number(ChronoField.MILLI_OF_DAY, c, count, 19);
      case 'V':
        if (count != 2) {
          throw new IllegalArgumentException("Pattern letter count must be 2: " + c);
        }
        return new ZonePart(c);
      case 'w':
      case 'W':
      case 'e':
      case 'c':
        return ofWeek(c, count);
      case 'Y':
        return new WeekPart(c, count);
      case 'F':
        return LocaleWords.isWeekOfMonth()
            ? number(ChronoField.ALIGNED_WEEK_OF_MONTH, c, count, 1)
            : number(ChronoField.ALIGNED_DAY_OF_WEEK_IN_MONTH, c, count, 1);
      case 'z':
        if (count > 4) {
          throw tooMany(c);
        }
        return new ZoneNamePart(count == 4 ? TextStyle.FULL : TextStyle.SHORT, false);
      case 'v':
        if (count != 1 && count != 4) {
          throw new IllegalArgumentException("Wrong number of pattern letters: " + c);
        }
        return new ZoneNamePart(count == 4 ? TextStyle.FULL : TextStyle.SHORT, true);
      case 'O':
        if (count != 1 && count != 4) {
          throw new IllegalArgumentException("Pattern letter count must be 1 or 4: " + c);
        }
        return new LocalizedOffsetPart(count == 4);
      case 'X':
      case 'x':
      case 'Z':
        return offset(c, count);
      case 'B':
        if (count != 1 && count != 4 && count != 5) {
          throw new IllegalArgumentException("Wrong number of pattern letters: " + c);
        }
        return new DayPeriodPart(count == 1 ? 1 : count == 4 ? 0 : 2);
      case 'g':
        if (count > 19) {
          throw tooMany(c);
        }
        return new JulianPart(count);
      default:
        if (ofJdk && c == 'f') {
          return new FractionPart(0);
        } else if (ofJdk && c == 'i') {
          return new NumberPart(ChronoField.YEAR, 4, 4, NumberPart.NOT_NEGATIVE);
        } else if (ofJdk && c == 'l') {
          return new OffsetPart(OFFSETS[count - 1], "Z", true);
        } else if (ofJdk && c == 'r') {
          return new ZonePart(c);
        }
        throw new IllegalArgumentException("Unknown pattern letter: " + c);
    }
  }

  private static FormatPart offset(char c, int count) {
    if (count > 5) {
      throw tooMany(c);
    } else if (c == 'Z' && count == 4) {
      return new LocalizedOffsetPart(true);
    }
    int form = c == 'Z' && count < 4 ? 2 : count;
    boolean isZ = c == 'X' || c == 'Z' && count == 5;
    String none = count == 1 && c == 'x' ? "+00" : form % 2 == 0 ? "+0000" : "+00:00";
    return new OffsetPart(OFFSETS[form - 1], isZ ? "Z" : none);
  }

  private static FormatPart ofWeek(char c, int count) {
    boolean isDay = c == 'e' || c == 'c';
    if (isDay && count > 2) {
      return named(ChronoField.DAY_OF_WEEK, c, count);
    } else if (c == 'c' && count == 2) {
      throw new IllegalArgumentException("Invalid pattern \"cc\"");
    } else if (count > (c == 'W' ? 1 : 2)) {
      throw tooMany(c);
    }
    return new WeekPart(c, count);
  }

  private FormatPart year(TemporalField field, int count) {
    if (count == 2) {
      return new ReducedPart(field, 2, 2, 2000, "2000-01-01");
    }
    return new NumberPart(
        field, count, ofJdk ? 10 : 19, count >= 4 ? NumberPart.EXCEEDS_PAD : NumberPart.NORMAL);
  }

  private static FormatPart number(TemporalField field, char c, int count, int most) {
    if (count > most) {
      throw tooMany(c);
    }
    if (most > 2) {
      return new NumberPart(field, count, 19, NumberPart.NOT_NEGATIVE);
    }
    return count == 1
        ? new NumberPart(field, 1, 19, NumberPart.NORMAL)
        : new NumberPart(field, count, count, NumberPart.NOT_NEGATIVE);
  }

  private static FormatPart named(TemporalField field, char c, int count) {
    switch (count) {
      case 1:
      case 2:
        return number(field, c, count, 2);
      case 3:
        return new TextPart(field, 3, c == 'L' || c == 'c');
      case 4:
        return new TextPart(field, 0, c == 'L' || c == 'c');
      case 5:
        return new TextPart(field, 1, c == 'L' || c == 'c');
      default:
        throw tooMany(c);
    }
  }

  private static IllegalArgumentException tooMany(char c) {
    return new IllegalArgumentException("Too many pattern letters: " + c);
  }
}
