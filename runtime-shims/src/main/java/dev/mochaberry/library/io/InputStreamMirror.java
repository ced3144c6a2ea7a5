package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.io.OutputStream;

/** How {@code java.io.InputStream} maps to Python. */
@Mirror("java.io.InputStream")
@PythonClass(name = "InputStream", base = "OwnInputStream")
abstract class InputStreamMirror {
  @PythonExpression("InputStream()")
  InputStreamMirror() {}

  @PythonExpression("{this}.read()")
  @PythonOverride("read")
  native int read();

  @PythonExpression("{this}.read_into({0})")
  @PythonOverride("read_into")
  native int read(byte[] value);

  @PythonExpression("{this}.read_part({0}, {1}, {2})")
  @PythonOverride("read_part")
  native int read(byte[] first, int second, int third);

  @PythonExpression("{this}.read_all()")
  native byte[] readAllBytes();

  @PythonExpression("{this}.read_count({0})")
  native byte[] readNBytes(int value);

  @PythonExpression("{this}.read_until_full({0}, {1}, {2})")
  native int readNBytes(byte[] first, int second, int third);

  @PythonExpression("{this}.transfer({0})")
  native long transferTo(OutputStream value);

  @PythonExpression("{this}.skip_exactly({0})")
  native void skipNBytes(long value);

  @PythonExpression("{this}.skip({0})")
  native long skip(long value);

  @PythonExpression("{this}.available()")
  @PythonOverride("available")
  native int available();

  @PythonExpression("{this}.close()")
  @PythonOverride("close")
  public native void close();

  @PythonExpression("{this}.mark({0})")
  native void mark(int value);

  @PythonExpression("{this}.reset()")
  native void reset();

  @PythonExpression("{this}.marks")
  native boolean markSupported();
}
