package dev.mochaberry.library.text;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.text.NumberFormat;

/** How our own {@code java.text.NumberReading} maps to Python. */
@Mirror("java.text.NumberReading")
abstract class NumberReadingMirror {
  @PythonExpression("{0}.parse_at({1}, {2})")
  static native Object[] read(NumberFormat format, String text, int start);
}
