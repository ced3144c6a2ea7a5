package dev.mochaberry.library.text;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Locale;

/** How our own {@code java.text.CollationTable} maps to Python. */
@Mirror("java.text.CollationTable")
abstract class CollationTableMirror {
  @PythonExpression("collate({0}, {1}, {2}, {3})")
  static native int compare(String a, String b, int strength, Locale locale);
}
