package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.Base64.Decoder} maps to Python. */
@Mirror("java.util.Base64$Decoder")
@PythonClass(name = "Base64Decoder")
abstract class Base64DecoderMirror {
  @PythonExpression("{this}.decode({0})")
  native byte[] decode(String value);

  @PythonExpression("{this}.decode({0})")
  native byte[] decode(byte[] value);

  @PythonExpression("bytes_into({1}, {this}.decode({0}))")
  native int decode(byte[] value, byte[] target);
}
