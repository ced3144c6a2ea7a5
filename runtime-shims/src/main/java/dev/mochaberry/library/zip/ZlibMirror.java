package dev.mochaberry.library.zip;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How our own {@code java.util.zip.Zlib} maps to Python. */
@Mirror("java.util.zip.Zlib")
abstract class ZlibMirror {
  @PythonExpression("signed_bytes(deflated({0}, {1}, {2}))")
  static native byte[] deflated(byte[] data, int level, boolean bare);

  @PythonExpression("inflated({0}, {1})")
  @MayReturnNull
  static native Object[] inflated(byte[] data, boolean bare);
}
