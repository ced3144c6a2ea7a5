package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import java.io.OutputStream;
import java.nio.charset.Charset;

/** How {@code java.io.ByteArrayOutputStream} maps to Python. */
@Mirror("java.io.ByteArrayOutputStream")
@PythonClass(name = "ByteArrayOutputStream", base = "OwnByteOutput")
abstract class ByteArrayOutputStreamMirror {
  @PythonExpression("len({this})")
  int count;

  @PythonExpression("ByteArrayOutputStream()")
  ByteArrayOutputStreamMirror() {}

  @PythonExpression("ByteArrayOutputStream({0})")
  @PythonIdiom("ByteArrayOutputStream()")
  ByteArrayOutputStreamMirror(int value) {}

  @PythonExpression("{this}.write_all({0})")
  native void writeBytes(byte[] value);

  @PythonExpression("{this}.to_bytes()")
  native byte[] toByteArray();

  @PythonExpression("len({this})")
  native int size();

  @PythonExpression("{this}.reset()")
  native void reset();

  @PythonExpression("{0}.write_all({this}.to_bytes())")
  native void writeTo(OutputStream value);

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("decode({this}.data, encoding_for({0}))")
  public native String toString(String value);

  @PythonExpression("decode({this}.data, {0})")
  public native String toString(Charset value);
}
