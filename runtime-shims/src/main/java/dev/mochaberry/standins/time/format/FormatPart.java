package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.format.DecimalStyle;
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

  /** How many digits it always has, as a number without a sign; zero is any other part. */
  int fixedWidth() {
    return 0;
  }

  /** Whether numbers that follow at once share their digits with it. */
  boolean isNumber() {
    return false;
  }

  /** Leaves so many digits to the numbers that follow at once; -1 takes its own and no others. */
  void reserve(int digits) {}

  /**
   * Adds a part behind others, which it may be a number behind.
   *
   * @param open the number before it that leaves room for those of fixed width, or null
   * @return the same for what follows
   */
  static FormatPart add(List<FormatPart> parts, FormatPart open, FormatPart part) {
    parts.add(part);
    if (!part.isNumber()) {
      return null;
    } else if (open == null) {
      return part;
    } else if (part.fixedWidth() == 0) {
      open.reserve(-1);
      return part;
    }
    open.reserve(part.fixedWidth());
    part.reserve(-1);
    return open;
  }

  /** The same part in another language. */
  FormatPart in(Locale locale) {
    return this;
  }

  /** The same part with the digits and signs of a style. */
  FormatPart styled(DecimalStyle style) {
    return this;
  }

  static List<FormatPart> allStyled(List<FormatPart> parts, DecimalStyle style) {
    List<FormatPart> result = new ArrayList<>();
    for (FormatPart p : parts) {
      result.add(p.styled(style));
    }
    return result;
  }

  /** What {@code toString} of a formatter shows of it. */
  abstract String described();

  static String described(List<FormatPart> parts) {
    StringBuilder out = new StringBuilder();
    for (FormatPart p : parts) {
      out.append(p.described());
    }
    return out.toString();
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

    @Override
    String described() {
      return literal.equals("'") ? "''" : "'" + literal.replace("'", "''") + "'";
    }
  }

  /** A section in brackets: shown where the temporal has all of it, read where it is there. */
  static class Optional extends FormatPart {
    final List<FormatPart> parts;

    Optional(List<FormatPart> parts) {
      this.parts = parts;
    }

    @Override
    FormatPart in(Locale locale) {
      return new Optional(allIn(parts, locale));
    }

    @Override
    FormatPart styled(DecimalStyle style) {
      return new Optional(allStyled(parts, style));
    }

    @Override
    String described() {
      return "[" + described(parts) + "]";
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

  /** Another formatter as an optional section. */
  static final class OptionalGroup extends Optional {
    private final DateTimeFormatter formatter;

    OptionalGroup(DateTimeFormatter formatter) {
      this(formatter, allIn(formatter.parts(), null));
    }

    private OptionalGroup(DateTimeFormatter formatter, List<FormatPart> parts) {
      super(parts);
      this.formatter = formatter;
    }

    @Override
    FormatPart in(Locale locale) {
      return new OptionalGroup(formatter, allIn(parts, locale));
    }

    @Override
    FormatPart styled(DecimalStyle style) {
      return new OptionalGroup(formatter, allStyled(parts, style));
    }

    @Override
    int parse(Parsed into, String text, int index) {
      if (formatter.ignoresCase()) {
        into.ignoreCase(true);
      }
      return super.parse(into, text, index);
    }

    @Override
    String described() {
      return "[" + formatter.described() + "]";
    }
  }

  /** The parts of another formatter, as one. */
  static final class Group extends FormatPart {
    private final DateTimeFormatter formatter;
    private final List<FormatPart> parts;

    Group(DateTimeFormatter formatter) {
      this(formatter, allIn(formatter.parts(), null));
    }

    private Group(DateTimeFormatter formatter, List<FormatPart> parts) {
      this.formatter = formatter;
      this.parts = parts;
    }

    @Override
    FormatPart in(Locale locale) {
      return new Group(formatter, allIn(parts, locale));
    }

    @Override
    FormatPart styled(DecimalStyle style) {
      return new Group(formatter, allStyled(parts, style));
    }

    @Override
    void print(TemporalAccessor t, StringBuilder out) {
      for (FormatPart p : parts) {
        p.print(t, out);
      }
    }

    @Override
    int parse(Parsed into, String text, int index) {
      if (formatter.ignoresCase()) {
        into.ignoreCase(true);
      }
      return parseAll(parts, into, text, index);
    }

    @Override
    String described() {
      return "(" + formatter.described() + ")";
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

    @Override
    String described() {
      // A class of the JDK's without a text of its own.
      return "java.time.format.DateTimeFormatterBuilder$DefaultValueParser@"
          + Integer.toHexString(hashCode());
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

    @Override
    String described() {
      return "ParseCaseSensitive(" + !ignored + ")";
    }
  }

  /** Whether numbers and offsets that follow may be written otherwise than they are printed. */
  static final class LenientRule extends FormatPart {
    private final boolean lenient;

    LenientRule(boolean lenient) {
      this.lenient = lenient;
    }

    @Override
    void print(TemporalAccessor t, StringBuilder out) {}

    @Override
    int parse(Parsed into, String text, int index) {
      into.beLenient(lenient);
      return index;
    }

    @Override
    String described() {
      return "ParseStrict(" + !lenient + ")";
    }
  }
}
