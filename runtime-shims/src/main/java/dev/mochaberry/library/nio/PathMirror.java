package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.File;
import java.nio.file.Path;
import java.util.Iterator;

/** How {@code java.nio.file.Path} maps to Python. */
@Mirror("java.nio.file.Path")
@PythonClass(name = "Path")
abstract class PathMirror {
  @PythonExpression("path_of({0}, {*})")
  static native Path of(String first, String[] more);

  @PythonExpression("Path({this}.name())")
  native Path getFileName();

  @PythonExpression("{this}.above_path()")
  @MayReturnNull
  native Path getParent();

  @PythonExpression("File({this}.path)")
  native File toFile();

  @PythonExpression("Path({this}.absolute())")
  native Path toAbsolutePath();

  @PythonExpression("{this}.normalized()")
  native Path normalize();

  @PythonExpression("{this}.path.startswith(\"/\")")
  native boolean isAbsolute();

  @PythonExpression("len({this}.parts())")
  native int getNameCount();

  @PythonExpression("{this}.iterator()")
  native Iterator iterator();

  @PythonExpression("Path(\"/\") if {this}.path.startswith(\"/\") else None")
  @MayReturnNull
  native Path getRoot();

  @PythonExpression("{this}.resolve({0})")
  native Path resolve(String other);

  @PythonExpression("{this}.sibling({0})")
  native Path resolveSibling(String other);

  @PythonExpression("{this}.starts_with({0})")
  native boolean startsWith(String other);

  @PythonExpression("{this}.ends_with({0})")
  native boolean endsWith(String other);

  @PythonExpression("{this}.resolve({0})")
  native Path resolve(Path other);

  @PythonExpression("{this}.sibling({0})")
  native Path resolveSibling(Path other);

  @PythonExpression("{this}.starts_with({0})")
  native boolean startsWith(Path other);

  @PythonExpression("{this}.ends_with({0})")
  native boolean endsWith(Path other);

  @PythonExpression("{this}.relative({0})")
  native Path relativize(Path other);

  @PythonExpression("Path({this}.parts()[{0}])")
  native Path getName(int index);

  @PythonExpression("{this}.sub_path({0}, {1})")
  native Path subpath(int start, int end);

  @PythonExpression("{this}.compareTo({0})")
  native int compareTo(Path other);
}
