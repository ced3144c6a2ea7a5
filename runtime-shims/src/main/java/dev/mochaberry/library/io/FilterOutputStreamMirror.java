package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.OutputStream;

/** How {@code java.io.FilterOutputStream} maps to Python. */
@Mirror("java.io.FilterOutputStream")
@PythonClass(name = "FilterOutputStream")
abstract class FilterOutputStreamMirror {
  @PythonAttribute("out")
  OutputStream out;

  @PythonExpression("FilterOutputStream({0})")
  FilterOutputStreamMirror(OutputStream value) {}
}
