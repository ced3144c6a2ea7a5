package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Formatter;

/** How {@code java.util.Formattable} maps to Python. */
@Mirror("java.util.Formattable")
abstract class FormattableMirror {
  @PythonMethod("formatTo")
  native void formatTo(Formatter out, int flags, int width, int precision);
}
