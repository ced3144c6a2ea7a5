package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.nio.file.NoSuchFileException} maps to Python. */
@Mirror("java.nio.file.NoSuchFileException")
@PythonClass(name = "NoSuchFileException")
abstract class NoSuchFileExceptionMirror {
  @PythonExpression("NoSuchFileException({0})")
  NoSuchFileExceptionMirror(String file) {}

  @PythonExpression("NoSuchFileException({0}, {1}, {2})")
  NoSuchFileExceptionMirror(String file, String other, String reason) {}
}
