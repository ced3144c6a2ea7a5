package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Iterator;
import java.util.stream.Stream;

/** How {@code java.util.stream.StreamSupport} maps to Python. */
@Mirror("java.util.stream.StreamSupport")
abstract class StreamSupportMirror {
  /** Of {@code StreamSupport.stream(elements.spliterator(), false)}. */
  @PythonExpression("Stream({0})")
  static native Stream stream(Iterable first, boolean second);

  /** Of a spliterator that is only made to be streamed. */
  @PythonExpression("Stream(iterate({0}))")
  static native Stream stream(Iterator first, boolean second);
}
