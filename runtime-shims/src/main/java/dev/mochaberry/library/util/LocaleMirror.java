package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Locale;

/** How {@code java.util.Locale} maps to Python. */
@Mirror("java.util.Locale")
abstract class LocaleMirror {
  @PythonExpression("None")
  static Locale ROOT;

  @PythonExpression("None")
  static Locale US;

  @PythonExpression("None")
  static Locale ENGLISH;

  @PythonExpression("None")
  static Locale UK;

  @PythonExpression("None")
  static native Locale getDefault();
}
