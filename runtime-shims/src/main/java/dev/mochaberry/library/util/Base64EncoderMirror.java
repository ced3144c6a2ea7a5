package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Base64;

/** How {@code java.util.Base64.Encoder} maps to Python. */
@Mirror("java.util.Base64$Encoder")
@PythonClass(name = "Base64Encoder")
abstract class Base64EncoderMirror {
  @PythonExpression("{this}.text({0})")
  native String encodeToString(byte[] value);

  @PythonExpression("{this}.encode({0})")
  native byte[] encode(byte[] value);

  @PythonExpression("{this}.without_padding()")
  native Base64.Encoder withoutPadding();

  @PythonExpression("bytes_into({1}, {this}.encode({0}))")
  native int encode(byte[] value, byte[] target);
}
