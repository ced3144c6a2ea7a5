package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One part of a formatter's pattern. Positions that are complements (~i) tell where it failed. */
abstract class FormatPart {
  /** Appends what the part shows of the temporal. */
  abstract void print(TemporalAccessor t, StringBuilder out);

  /** Reads the part at the index, and says where it ends. */
  abstract int parse(Parsed into, String text, int index);

  /** The same part in another language. */
  FormatPart in(Locale locale) {
    return this;
  }

  static List<FormatPart> allIn(List<FormatPart> parts, Locale locale) {
    List<FormatPart> result = new ArrayList<>();
    for (FormatPart p : parts) {
      result.add(p.in(locale));
    }
    return result;
  }

  static int parseAll(List<FormatPart> parts, Parsed into, String text, int start) {
    int i = start;
    for (FormatPart p : parts) {
      i = p.parse(into, text, i);
      if (i < 0) {
        return i;
      }
    }
    return i;
  }

  /** Text that stands for itself. */
  static final class Literal extends FormatPart {
    private final String literal;

    Literal(String literal) {
      this.literal = literal;
    }

    @Override
    void print(TemporalAccessor t, StringBuilder out) {
      out.append(literal);
    }

    @Override
    int parse(Parsed into, String text, int index) {
      return into.startsWith(text, literal, index) ? index + literal.length() : ~index;
    }
  }

  /** A section in brackets: shown where the temporal has all of it, read where it is there. */
  static final class Optional extends FormatPart {
    private final List<FormatPart> parts;

    Optional(List<FormatPart> parts) {
      this.parts = parts;
    }

    @Override
    FormatPart in(Locale locale) {
      return new Optional(allIn(parts, locale));
    }

    @Override
    void print(TemporalAccessor t, StringBuilder out) {
      int length = out.length();
      try {
        for (FormatPart p : parts) {
          p.print(t, out);
        }
      } catch (DateTimeException e) {
        out.setLength(length);
      }
    }

    @Override
    int parse(Parsed into, String text, int index) {
      Parsed copy = into.copy();
      int end = parseAll(parts, copy, text, index);
      if (end < 0) {
        return index;
      }
      into.take(copy);
      return end;
    }
  }

  /** A value for a field of which nothing was read. */
  static final class Default extends FormatPart {
    private final TemporalField field;
    private final long value;

    Default(TemporalField field, long value) {
      this.field = field;
      this.value = value;
    }

    @Override
    void print(TemporalAccessor t, StringBuilder out) {}

    @Override
    int parse(Parsed into, String text, int index) {
      into.putDefault(field, value);
      return index;
    }
  }

  /** Whether the texts that follow may differ in case. */
  static final class CaseRule extends FormatPart {
    private final boolean ignored;

    CaseRule(boolean ignored) {
      this.ignored = ignored;
    }

    @Override
    void print(TemporalAccessor t, StringBuilder out) {}

    @Override
    int parse(Parsed into, String text, int index) {
      into.ignoreCase(ignored);
      return index;
    }
  }

  /** Whether the numbers that follow may have a plus sign. */
  static final class SignRule extends FormatPart {
    private final boolean lenient;

    SignRule(boolean lenient) {
      this.lenient = lenient;
    }

    @Override
    void print(TemporalAccessor t, StringBuilder out) {}

    @Override
    int parse(Parsed into, String text, int index) {
      into.takeAnySign(lenient);
      return index;
    }
  }
}
