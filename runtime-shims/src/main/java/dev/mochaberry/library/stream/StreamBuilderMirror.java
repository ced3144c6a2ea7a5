package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.stream.Stream;

/** How {@code java.util.stream.Stream.Builder} maps to Python. */
@Mirror("java.util.stream.Stream$Builder")
@PythonClass(name = "StreamBuilder")
@PythonCallable
abstract class StreamBuilderMirror {
  @PythonExpression("{this}.build()")
  native Stream build();

  @PythonExpression("{this}.add({0})")
  native Stream.Builder add(Object value);

  @PythonExpression("{this}({0})")
  native void accept(Object value);
}
