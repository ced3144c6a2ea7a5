package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.io.OutputStream} maps to Python. */
@Mirror("java.io.OutputStream")
@PythonClass(name = "OutputStream")
abstract class OutputStreamMirror {
  @PythonExpression("OutputStream()")
  OutputStreamMirror() {}

  @PythonExpression("{this}.write({0})")
  @PythonOverride("write")
  native void write(int value);

  @PythonExpression("{this}.write_all({0})")
  @PythonOverride("write_all")
  native void write(byte[] value);

  @PythonExpression("{this}.write_part({0}, {1}, {2})")
  @PythonOverride("write_part")
  native void write(byte[] first, int second, int third);

  @PythonExpression("{this}.close()")
  @PythonOverride("close")
  public native void close();

  @PythonExpression("{this}.flush()")
  @PythonOverride("flush")
  public native void flush();
}
