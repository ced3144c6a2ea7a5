package dev.mochaberry.library.regex;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.regex.PatternSyntaxException} maps to Python. */
@Mirror("java.util.regex.PatternSyntaxException")
@PythonClass(name = "PatternSyntaxException")
abstract class PatternSyntaxExceptionMirror {
  @PythonExpression("PatternSyntaxException({0}, {1}, {2})")
  PatternSyntaxExceptionMirror(String what, String regex, int index) {}

  @PythonExpression("{this}.what")
  native String getDescription();

  @PythonExpression("{this}.i")
  native int getIndex();

  @PythonExpression("{this}.regex")
  native String getPattern();
}
