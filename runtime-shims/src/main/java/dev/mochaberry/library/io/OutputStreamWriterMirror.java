package dev.mochaberry.library.io;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.OutputStream;
import java.nio.charset.Charset;

/** How {@code java.io.OutputStreamWriter} maps to Python. */
@Mirror("java.io.OutputStreamWriter")
@PythonClass(name = "BufferedWriter")
abstract class OutputStreamWriterMirror {
  @PythonExpression("BufferedWriter({0})")
  OutputStreamWriterMirror(OutputStream value) {}

  @PythonExpression("BufferedWriter(encoded_output({0}, encoding_for({1})))")
  OutputStreamWriterMirror(OutputStream first, String second) {}

  @PythonExpression("BufferedWriter(encoded_output({0}, {1}))")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "BufferedWriter({0})")
  OutputStreamWriterMirror(OutputStream first, Charset second) {}

  @PythonExpression("encoding_name({this}, {this}.out)")
  @MayReturnNull
  native String getEncoding();
}
