package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.IO} of Java 25 maps to Python. */
@Mirror("java.lang.IO")
@PythonClass(name = "IO")
abstract class IOMirror {
  @PythonExpression("print(text({0}))")
  static native void println(Object value);

  @PythonExpression("print()")
  static native void println();

  @PythonExpression("print(text({0}), end=\"\")")
  static native void print(Object value);

  @PythonExpression("console_line(text({0}))")
  @MayReturnNull
  static native String readln(String prompt);

  @PythonExpression("console_line()")
  @MayReturnNull
  static native String readln();
}
