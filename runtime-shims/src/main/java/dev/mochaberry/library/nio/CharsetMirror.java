package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.nio.charset.Charset;

/** How {@code java.nio.charset.Charset} maps to Python. */
@Mirror("java.nio.charset.Charset")
@PythonClass(name = "str")
abstract class CharsetMirror {
  @PythonExpression("charset_for({0})")
  static native Charset forName(String value);

  @PythonExpression("\"utf-8\"")
  static native Charset defaultCharset();

  @PythonExpression("charset_name({this})")
  native String name();

  @PythonExpression("charset_name({this})")
  native String displayName();

  @PythonExpression("charset_name({this})")
  public native String toString();
}
