package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
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

  @PythonExpression("file_reader({0})")
  FileReaderMirror(String value, Charset charset) {}

  @PythonExpression("file_reader({0})")
  FileReaderMirror(File value, Charset charset) {}
}
