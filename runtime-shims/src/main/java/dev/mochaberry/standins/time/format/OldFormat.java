package dev.mochaberry.standins.time.format;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParseException;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Objects;

/** A formatter as a {@code java.text.Format}, which may read what a query makes of the text. */
final class OldFormat extends Format {
  private final DateTimeFormatter formatter;
  private final TemporalQuery<?> query;

  OldFormat(Object formatter, TemporalQuery<?> query) {
    this.formatter = (DateTimeFormatter) formatter;
    this.query = query;
  }

  @Override
  public StringBuffer format(Object x, StringBuffer out, FieldPosition position) {
    Objects.requireNonNull(x, "obj");
    if (!(x instanceof TemporalAccessor)) {
      throw new IllegalArgumentException("Format target must implement TemporalAccessor");
    }
    position.setBeginIndex(0);
    position.setEndIndex(0);
    try {
      return out.append(formatter.format((TemporalAccessor) x));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  @Override
  public Object parseObject(String text) throws ParseException {
    try {
      return query == null ? formatter.parse(text) : formatter.parse(text, query);
    } catch (DateTimeParseException e) {
      throw new ParseException(e.getMessage(), e.getErrorIndex());
    }
  }

  @Override
  public Object parseObject(String text, ParsePosition position) {
    int start = position.getIndex();
    if (start < 0 || start > text.length()) {
      position.setErrorIndex(0);
      return null;
    }
    try {
      TemporalAccessor found = formatter.parse(text, position);
      return query == null ? found : found.query(query);
    } catch (DateTimeException e) {
      position.setIndex(start);
      position.setErrorIndex(
          e instanceof DateTimeParseException && position.getErrorIndex() >= 0
              ? position.getErrorIndex()
              : 0);
      return null;
    }
  }
}
