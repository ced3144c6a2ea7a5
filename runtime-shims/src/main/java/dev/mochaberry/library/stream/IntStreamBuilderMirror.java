package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.stream.IntStream;

/** How {@code java.util.stream.IntStream.Builder} maps to Python. */
@Mirror("java.util.stream.IntStream$Builder")
@PythonClass(name = "StreamBuilder")
@PythonCallable
abstract class IntStreamBuilderMirror {
  @PythonExpression("{this}.build()")
  native IntStream build();

  @PythonExpression("{this}.add({0})")
  native IntStream.Builder add(int value);

  @PythonExpression("{this}({0})")
  native void accept(int value);
}
