package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.nio.charset.Charset;

/** How {@code java.nio.charset.StandardCharsets} maps to Python. */
@Mirror("java.nio.charset.StandardCharsets")
abstract class StandardCharsetsMirror {
  @PythonExpression("\"utf-8\"")
  static Charset UTF_8;

  @PythonExpression("\"ascii\"")
  static Charset US_ASCII;

  @PythonExpression("\"latin-1\"")
  static Charset ISO_8859_1;
}
