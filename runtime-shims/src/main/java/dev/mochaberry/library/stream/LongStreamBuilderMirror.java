package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.stream.LongStream;

/** How {@code java.util.stream.LongStream.Builder} maps to Python. */
@Mirror("java.util.stream.LongStream$Builder")
@PythonClass(name = "StreamBuilder")
@PythonCallable
abstract class LongStreamBuilderMirror {
  @PythonExpression("{this}.build()")
  native LongStream build();

  @PythonExpression("{this}.add({0})")
  native LongStream.Builder add(long value);

  @PythonExpression("{this}({0})")
  native void accept(long value);
}
