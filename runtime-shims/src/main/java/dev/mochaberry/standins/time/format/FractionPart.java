package dev.mochaberry.standins.time.format;

import java.time.format.DecimalStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;

/** The fraction of the second: so many digits, or with its point as many as it takes. */
class FractionPart extends FormatPart {
  final TemporalField field;
  private boolean isFixed;
  private final int least;
  private final int most;
  private final boolean point;

  /** Zero digits: the point and as many as it takes, none of a whole second. */
  FractionPart(int digits) {
    this(ChronoField.NANO_OF_SECOND, digits, digits == 0 ? 9 : digits, digits == 0);
  }

  /**
   * @param point whether there is a point before the digits, where there are any
   */
  FractionPart(TemporalField field, int least, int most, boolean point) {
    this.field = field;
    this.least = least;
    this.most = most;
    this.point = point;
  }

  @Override
  int fixedWidth() {
    return least == most && !point ? most : 0;
  }

  @Override
  boolean isNumber() {
    return fixedWidth() > 0;
  }

  @Override
  void reserve(int digits) {
    isFixed = digits < 0;
  }

  @Override
  FormatPart styled(DecimalStyle style) {
    return new StyledPart(this, style);
  }

  /** The fraction of what the field counts within, as billionths. */
  int billionths(TemporalAccessor t) {
    return t.get(field);
  }

  /** How many of the digits are shown, of so many at most: zeros if only later ones are others. */
  int digits(String digits, int most) {
    int end = most;
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return end > 0 || digits.equals("000000000") ? end : most;
  }

  /** The value of the field that so many billionths are. */
  long value(int billionths) {
    return billionths;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    String digits = Integer.toString(1_000_000_000 + billionths(t)).substring(1);
    int end = Math.max(digits(digits, most), least);
    if (end > 0) {
      out.append(point ? "." : "").append(digits, 0, end);
    }
  }

  @Override
  int parse(Parsed into, String text, int index) {
    boolean exact = isFixed || !into.isLenient();
    int wanted = exact ? least : 0;
    int start = index;
    if (start == text.length() || point && text.charAt(start) != '.') {
      return wanted > 0 ? ~index : index;
    }
    if (point) {
      start++;
    }
    int end = NumberPart.digits(text, start, exact ? most : 9);
    if (end - start < wanted) {
      return ~start;
    }
    int read = 0;
    for (int i = 0; i < 9; i++) {
      read = read * 10 + (start + i < end ? text.charAt(start + i) - '0' : 0);
    }
    return into.put(field, value(read)) ? end : ~start;
  }

  @Override
  String described() {
    return "Fraction(" + field + "," + least + "," + most + (point ? ",DecimalPoint)" : ")");
  }
}
