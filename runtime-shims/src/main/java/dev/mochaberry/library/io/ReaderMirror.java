package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.io.Reader;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.List;

/** How {@code java.io.Reader} maps to Python. */
@Mirror("java.io.Reader")
@PythonClass(name = "OwnReader")
abstract class ReaderMirror {
  @PythonExpression("{this}")
  Object lock;

  @PythonExpression("OwnReader()")
  ReaderMirror() {}

  @PythonExpression("OwnReader({0})")
  ReaderMirror(Object value) {}

  @PythonExpression("StringReader(str({0}))")
  static native Reader of(CharSequence value);

  @PythonExpression("{this}.transfer({0})")
  native long transferTo(Writer value);

  @PythonExpression("{this}.text_left()")
  native String readAllAsString();

  @PythonExpression("list({this}.all_lines())")
  native List readAllLines();

  @PythonExpression("{this}.read()")
  @PythonOverride("read")
  native int read();

  @PythonExpression("{this}.fill({0})")
  @PythonOverride("fill")
  native int read(char[] value);

  @PythonExpression("{this}.read_into({0}, {1}, {2})")
  @PythonOverride("read_into")
  native int read(char[] first, int second, int third);

  @PythonExpression("{this}.read_chars({0})")
  @PythonOverride("read_chars")
  native int read(CharBuffer value);

  @PythonExpression("{this}.ready()")
  @PythonOverride("ready")
  native boolean ready();

  @PythonExpression("{this}.skip({0})")
  native long skip(long value);

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
