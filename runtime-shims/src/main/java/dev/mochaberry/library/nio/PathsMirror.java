package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.nio.file.Path;

/** How {@code java.nio.file.Paths} maps to Python. */
@Mirror("java.nio.file.Paths")
abstract class PathsMirror {
  @PythonExpression("path_of({0}, {*})")
  static native Path get(String first, String[] more);
}
