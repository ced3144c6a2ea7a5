package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** What {@code java.time} asks of the JDK's own class for the texts of numbers. */
@Mirror("jdk.internal.util.DecimalDigits")
abstract class DecimalDigitsMirror {
  @PythonExpression("len(str({0}))")
  static native int stringSize(int value);
}
