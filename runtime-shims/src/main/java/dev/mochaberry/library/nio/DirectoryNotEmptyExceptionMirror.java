package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.nio.file.DirectoryNotEmptyException} maps to Python. */
@Mirror("java.nio.file.DirectoryNotEmptyException")
@PythonClass(name = "DirectoryNotEmptyException")
abstract class DirectoryNotEmptyExceptionMirror {
  @PythonExpression("DirectoryNotEmptyException({0})")
  DirectoryNotEmptyExceptionMirror(String file) {}
}
