package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.nio.charset.Charset;

/** How {@code java.nio.charset.StandardCharsets} maps to Python. */
@Mirror("java.nio.charset.StandardCharsets")
abstract class StandardCharsetsMirror {
  @PythonExpression("\"UTF-8\"")
  static Charset UTF_8;

  @PythonExpression("\"ISO-8859-1\"")
  static Charset ISO_8859_1;

  @PythonExpression("\"US-ASCII\"")
  static Charset US_ASCII;

  @PythonExpression("\"UTF-16\"")
  static Charset UTF_16;

  @PythonExpression("\"UTF-16BE\"")
  static Charset UTF_16BE;

  @PythonExpression("\"UTF-16LE\"")
  static Charset UTF_16LE;

  @PythonExpression("\"UTF-32\"")
  static Charset UTF_32;

  @PythonExpression("\"UTF-32BE\"")
  static Charset UTF_32BE;

  @PythonExpression("\"UTF-32LE\"")
  static Charset UTF_32LE;
}
