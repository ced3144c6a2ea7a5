package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.Unsupported;
import java.nio.charset.Charset;

/** How {@code java.nio.charset.StandardCharsets} maps to Python. */
@Mirror("java.nio.charset.StandardCharsets")
abstract class StandardCharsetsMirror {
  @PythonExpression("\"utf-8\"")
  static Charset UTF_8;

  @PythonExpression("\"latin-1\"")
  static Charset ISO_8859_1;

  @PythonExpression("\"ascii\"")
  static Charset US_ASCII;

  @PythonExpression("\"utf-16\"")
  static Charset UTF_16;

  @Unsupported(why = "MicroPython has no UTF-16", instead = "StandardCharsets.UTF_8")
  static Charset UTF_16BE;

  @Unsupported(why = "MicroPython has no UTF-16", instead = "StandardCharsets.UTF_8")
  static Charset UTF_16LE;
}
