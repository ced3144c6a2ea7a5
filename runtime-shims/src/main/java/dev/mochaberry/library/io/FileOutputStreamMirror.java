package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.File;

/** How {@code java.io.FileOutputStream} maps to Python. */
@Mirror("java.io.FileOutputStream")
@PythonClass(name = "FileOutputStream")
abstract class FileOutputStreamMirror {
  @PythonExpression("FileOutputStream(open_file({0}, \"wb\"))")
  FileOutputStreamMirror(String value) {}

  @PythonExpression("FileOutputStream(open_file({0}, \"ab\" if {1} else \"wb\"))")
  FileOutputStreamMirror(String value, boolean appends) {}

  @PythonExpression("FileOutputStream(open_file({0}, \"wb\"))")
  FileOutputStreamMirror(File value) {}

  @PythonExpression("FileOutputStream(open_file({0}, \"ab\" if {1} else \"wb\"))")
  FileOutputStreamMirror(File value, boolean appends) {}
}
