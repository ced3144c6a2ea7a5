package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Spliterator;
import java.util.stream.Stream;

/** How {@code java.util.stream.StreamSupport} maps to Python. */
@Mirror("java.util.stream.StreamSupport")
abstract class StreamSupportMirror {
  @PythonExpression("Stream({0})")
  static native Stream stream(Spliterator first, boolean second);
}
