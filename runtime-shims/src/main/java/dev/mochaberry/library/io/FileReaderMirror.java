package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.File;
import java.nio.charset.Charset;

/** How {@code java.io.FileReader} maps to Python. */
@Mirror("java.io.FileReader")
@PythonClass(name = "FileReader")
abstract class FileReaderMirror {
  @PythonExpression("file_reader({0})")
  FileReaderMirror(String value) {}

  @PythonExpression("file_reader({0})")
  FileReaderMirror(File value) {}

  @PythonExpression("file_reader_in({0}, {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "file_reader({0})")
  FileReaderMirror(String value, Charset charset) {}

  @PythonExpression("file_reader_in({0}, {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "file_reader({0})")
  FileReaderMirror(File value, Charset charset) {}
}
