package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.File;

/** How {@code java.io.FileInputStream} maps to Python. */
@Mirror("java.io.FileInputStream")
@PythonClass(name = "FileInputStream")
abstract class FileInputStreamMirror {
  @PythonExpression("FileInputStream(open_file({0}, \"rb\"))")
  FileInputStreamMirror(String value) {}

  @PythonExpression("FileInputStream(open_file({0}, \"rb\"))")
  FileInputStreamMirror(File value) {}
}
