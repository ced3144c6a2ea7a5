package dev.mochaberry.library.io;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.InputStream;
import java.nio.charset.Charset;

/** How {@code java.io.InputStreamReader} maps to Python. */
@Mirror("java.io.InputStreamReader")
@PythonClass(name = "Reader")
abstract class InputStreamReaderMirror {
  @PythonExpression("Reader({0})")
  InputStreamReaderMirror(InputStream value) {}

  @PythonExpression("Reader(decoded_input({0}, encoding_for({1})))")
  InputStreamReaderMirror(InputStream first, String second) {}

  @PythonExpression("Reader(decoded_input({0}, {1}))")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "Reader({0})")
  InputStreamReaderMirror(InputStream first, Charset second) {}

  @PythonExpression("encoding_name({this}, {this}.source)")
  @MayReturnNull
  native String getEncoding();

  @PythonExpression("False")
  native boolean markSupported();

  @PythonExpression("cannot_mark(\"mark\")")
  native void mark(int value);

  @PythonExpression("cannot_mark(\"reset\")")
  native void reset();
}
