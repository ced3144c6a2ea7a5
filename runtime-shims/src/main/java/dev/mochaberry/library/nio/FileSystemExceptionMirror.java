package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.nio.file.FileSystemException} maps to Python. */
@Mirror("java.nio.file.FileSystemException")
@PythonClass(name = "FileSystemException")
abstract class FileSystemExceptionMirror {
  @PythonExpression("FileSystemException({0})")
  FileSystemExceptionMirror(String file) {}

  @PythonExpression("FileSystemException({0}, {1}, {2})")
  FileSystemExceptionMirror(String file, String other, String reason) {}

  @PythonAttribute("file")
  native String getFile();

  @PythonAttribute("reason")
  @MayReturnNull
  native String getReason();
}
