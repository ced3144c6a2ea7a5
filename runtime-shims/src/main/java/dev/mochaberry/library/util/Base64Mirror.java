package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Base64;

/** How {@code java.util.Base64} maps to Python. */
@Mirror("java.util.Base64")
abstract class Base64Mirror {
  @PythonExpression("Base64Encoder()")
  static native Base64.Encoder getEncoder();

  @PythonExpression("Base64Encoder(True)")
  static native Base64.Encoder getUrlEncoder();

  @PythonExpression("Base64Decoder()")
  static native Base64.Decoder getDecoder();

  @PythonExpression("Base64Decoder(True)")
  static native Base64.Decoder getUrlDecoder();

  @PythonExpression("MimeEncoder()")
  static native Base64.Encoder getMimeEncoder();

  @PythonExpression("MimeEncoder({0}, {1})")
  static native Base64.Encoder getMimeEncoder(int length, byte[] separator);

  @PythonExpression("MimeDecoder()")
  static native Base64.Decoder getMimeDecoder();
}
