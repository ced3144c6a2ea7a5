package dev.mochaberry.library.time;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * How {@code java.time.format.DateTimeFormatter} maps to Python: only as far as an instant's own
 * text needs it.
 */
@Mirror("java.time.format.DateTimeFormatter")
abstract class DateTimeFormatterMirror {
  @PythonExpression("None")
  static DateTimeFormatter ISO_INSTANT;

  @PythonExpression("instant_text({0}.seconds, {0}.nanos)")
  native String format(TemporalAccessor value);
}
