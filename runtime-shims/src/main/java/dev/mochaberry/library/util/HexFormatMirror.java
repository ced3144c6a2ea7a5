package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.HexFormat;

/** How {@code java.util.HexFormat} maps to Python. */
@Mirror("java.util.HexFormat")
abstract class HexFormatMirror {
  @PythonExpression("None")
  static native HexFormat of();

  @PythonExpression("format_hex({0})")
  native String formatHex(byte[] value);

  @PythonExpression("parse_hex({0})")
  native byte[] parseHex(CharSequence value);
}
