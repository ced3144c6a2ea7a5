package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.FileNotFoundException} maps to Python. */
@Mirror("java.io.FileNotFoundException")
@PythonClass(name = "FileNotFoundException")
abstract class FileNotFoundExceptionMirror {
  @PythonExpression("FileNotFoundException()")
  FileNotFoundExceptionMirror() {}

  @PythonExpression("FileNotFoundException({0})")
  FileNotFoundExceptionMirror(String value) {}
}
