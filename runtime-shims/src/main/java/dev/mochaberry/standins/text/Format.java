package dev.mochaberry.standins.text;

import dev.mochaberry.annotations.PythonOverride;
import java.text.FieldPosition;
import java.text.ParseException;
import java.text.ParsePosition;

/** {@code java.text.Format}; formats of numbers are objects of a helper. */
public abstract class Format implements Cloneable {
  protected Format() {}

  @PythonOverride("format")
  public final String format(Object x) {
    return format(x, new StringBuffer(), new FieldPosition(0)).toString();
  }

  @PythonOverride("format_to")
  public abstract StringBuffer format(Object x, StringBuffer out, FieldPosition position);

  public abstract Object parseObject(String text, ParsePosition position);

  @PythonOverride("parseObject")
  public Object parseObject(String text) throws ParseException {
    ParsePosition position = new ParsePosition(0);
    Object found = parseObject(text, position);
    if (position.getIndex() == 0) {
      throw new ParseException("Format.parseObject(String) failed", position.getErrorIndex());
    }
    return found;
  }

  @Override
  public Object clone() {
    try {
      return super.clone();
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }
}
