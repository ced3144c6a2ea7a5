package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import java.io.File;

/** How {@code java.io.FileFilter} maps to Python. */
@Mirror("java.io.FileFilter")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class FileFilterMirror {
  native boolean accept(File file);
}
