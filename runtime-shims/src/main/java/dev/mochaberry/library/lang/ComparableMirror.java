package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.lang.Comparable} maps to Python. */
@Mirror("java.lang.Comparable")
@PythonClass(test = "isinstance({0}, (str, bool, int, float)) or hasattr({0}, \"compareTo\")")
abstract class ComparableMirror {
  @PythonExpression("compare_to({this}, {0})")
  @PythonOverride("compareTo")
  native int compareTo(Object value);
}
