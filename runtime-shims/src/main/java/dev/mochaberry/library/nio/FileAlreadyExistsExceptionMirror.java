package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.nio.file.FileAlreadyExistsException} maps to Python. */
@Mirror("java.nio.file.FileAlreadyExistsException")
@PythonClass(name = "FileAlreadyExistsException")
abstract class FileAlreadyExistsExceptionMirror {
  @PythonExpression("FileAlreadyExistsException({0})")
  FileAlreadyExistsExceptionMirror(String file) {}

  @PythonExpression("FileAlreadyExistsException({0}, {1}, {2})")
  FileAlreadyExistsExceptionMirror(String file, String other, String reason) {}
}
