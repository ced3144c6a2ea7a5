package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.lang.Comparable} maps to Python. */
@Mirror("java.lang.Comparable")
abstract class ComparableMirror {
  @PythonExpression("compare_to({this}, {0})")
  @PythonOverride("compareTo")
  native int compareTo(Object value);
}
