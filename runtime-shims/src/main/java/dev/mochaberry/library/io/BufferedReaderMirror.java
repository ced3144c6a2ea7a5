package dev.mochaberry.library.io;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import dev.mochaberry.annotations.PythonOverride;
import java.io.Reader;
import java.util.stream.Stream;

/** How {@code java.io.BufferedReader} maps to Python. */
@Mirror("java.io.BufferedReader")
@PythonClass(name = "Reader")
abstract class BufferedReaderMirror {
  @PythonExpression("BufferedReader({0})")
  @PythonIdiom("{0}")
  BufferedReaderMirror(@NonNull Reader value) {}

  @PythonExpression("BufferedReader({0}, {1})")
  @PythonIdiom(value = "{0}", least = 1)
  BufferedReaderMirror(@NonNull Reader first, int second) {}

  @PythonExpression("{this}.read_line()")
  @PythonOverride("read_line")
  @MayReturnNull
  public native String readLine();

  @PythonExpression("Stream({this}.all_lines())")
  native Stream lines();

  @PythonExpression("skip_buffered({this}, {0})")
  native long skip(long value);

  @PythonExpression("reset_buffered({this})")
  native void reset();
}
