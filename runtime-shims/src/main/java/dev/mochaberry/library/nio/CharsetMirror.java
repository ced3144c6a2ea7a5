package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.nio.charset.Charset;

/** How {@code java.nio.charset.Charset} maps to Python. */
@Mirror("java.nio.charset.Charset")
@PythonClass(name = "str", test = "isinstance({0}, str)")
abstract class CharsetMirror {
  @PythonExpression("charset_for({0})")
  static native Charset forName(String value);

  @PythonExpression("\"UTF-8\"")
  static native Charset defaultCharset();

  @PythonExpression("{this}")
  native String name();

  @PythonExpression("{this}")
  native String displayName();

  @PythonExpression("is_charset({0})")
  static native boolean isSupported(String name);

  @PythonExpression("{this}")
  public native String toString();
}
