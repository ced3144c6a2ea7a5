package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.File;
import java.nio.charset.Charset;

/** How {@code java.io.FileWriter} maps to Python. */
@Mirror("java.io.FileWriter")
@PythonClass(name = "FileWriter")
abstract class FileWriterMirror {
  @PythonExpression("file_writer({0})")
  FileWriterMirror(String value) {}

  @PythonExpression("file_writer({0}, {1})")
  FileWriterMirror(String value, boolean appends) {}

  @PythonExpression("file_writer_in({0}, {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "file_writer({0})")
  FileWriterMirror(String value, Charset charset) {}

  @PythonExpression("file_writer_in({0}, {1}, {2})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "file_writer({0}, {2})")
  FileWriterMirror(String value, Charset charset, boolean appends) {}

  @PythonExpression("file_writer({0})")
  FileWriterMirror(File value) {}

  @PythonExpression("file_writer({0}, {1})")
  FileWriterMirror(File value, boolean appends) {}

  @PythonExpression("file_writer_in({0}, {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "file_writer({0})")
  FileWriterMirror(File value, Charset charset) {}

  @PythonExpression("file_writer_in({0}, {1}, {2})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "file_writer({0}, {2})")
  FileWriterMirror(File value, Charset charset, boolean appends) {}
}
