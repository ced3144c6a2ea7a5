package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.format.SignStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;

/** A field as a number of so many digits at least and at most. */
class NumberPart extends DigitsPart {
  // The constants of SignStyle, by their order.
  static final int NORMAL = 0;
  static final int ALWAYS = 1;
  static final int NOT_NEGATIVE = 3;
  static final int EXCEEDS_PAD = 4;

  final TemporalField field;
  final int least;
  final int most;
  private final int sign;

  NumberPart(TemporalField field, int least, int most, int sign) {
    this.field = field;
    this.least = least;
    this.most = most;
    this.sign = sign;
  }

  @Override
  int fixedWidth() {
    return least == most && sign == NOT_NEGATIVE ? most : 0;
  }

  /** Whether it keeps its width where a formatter is lenient. */
  boolean isFixedIfLenient() {
    return reserved < 0 || reserved > 0 && fixedWidth() > 0;
  }

  /** What is shown of a value. */
  long shown(long value) {
    return value;
  }

  /** What was meant by so many digits. */
  long meant(long value, int digits) {
    return value;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    long value = shown(t.getLong(field));
    String digits =
        value == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(value));
    if (digits.length() > most) {
      throw new DateTimeException(
          "Field "
              + field
              + " cannot be printed as the value "
              + value
              + " exceeds the maximum print width of "
              + most);
    }
    if (value < 0 && sign == NOT_NEGATIVE) {
      throw new DateTimeException(
          "Field "
              + field
              + " cannot be printed as the value "
              + value
              + " cannot be negative according to the SignStyle");
    } else if (value < 0) {
      out.append(sign == 2 ? "" : "-");
    } else if (sign == ALWAYS || sign == EXCEEDS_PAD && least < 19 && digits.length() > least) {
      out.append('+');
    }
    for (int i = digits.length(); i < least; i++) {
      out.append('0');
    }
    out.append(digits);
  }

  /** Whether the sign may stand before the digits. */
  private boolean takes(boolean plus, boolean lenient) {
    return switch (sign) {
      case NORMAL -> !plus || lenient;
      case ALWAYS, EXCEEDS_PAD -> true;
      default -> lenient && least != most;
    };
  }

  @Override
  int parse(Parsed into, String text, int index) {
    if (index == text.length()) {
      return ~index;
    }
    boolean lenient = into.isLenient();
    char c = text.charAt(index);
    int start = c == '+' || c == '-' ? index + 1 : index;
    if (start > index ? !takes(c == '+', lenient) : sign == ALWAYS && !lenient) {
      return ~index;
    }
    boolean fixed = !lenient || isFixedIfLenient();
    int wanted = fixed ? least : 1;
    int end = digits(text, start, (fixed ? most : 9) + Math.max(reserved, 0));
    if (end - start < wanted) {
      return ~start;
    }
    if (reserved > 0) {
      end = start + Math.min(end - start, Math.max(wanted, end - start - reserved));
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (i - start == 18 && value > (Long.MAX_VALUE - digit) / 10) {
        end = i;
        break;
      }
      value = value * 10 + digit;
    }
    if (c == '-') {
      if (value == 0 && !lenient) {
        return ~index;
      }
      value = -value;
    } else if (sign == EXCEEDS_PAD && !lenient && (start > index) != (end - start > least)) {
      return ~index;
    }
    return into.put(field, meant(value, end - start)) ? end : ~start;
  }

  @Override
  String described() {
    if (least == 1 && most == 19 && sign == NORMAL) {
      return "Value(" + field + ")";
    } else if (fixedWidth() > 0) {
      return "Value(" + field + "," + least + ")";
    }
    return "Value(" + field + "," + least + "," + most + "," + SignStyle.values()[sign] + ")";
  }

  /** Where at most so many digits end. */
  static int digits(String text, int start, int most) {
    int end = start;
    while (end < text.length() && end - start < most && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
