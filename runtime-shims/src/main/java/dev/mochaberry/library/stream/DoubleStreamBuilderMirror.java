package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.stream.DoubleStream;

/** How {@code java.util.stream.DoubleStream.Builder} maps to Python. */
@Mirror("java.util.stream.DoubleStream$Builder")
@PythonClass(name = "StreamBuilder")
@PythonCallable
abstract class DoubleStreamBuilderMirror {
  @PythonExpression("{this}.build()")
  native DoubleStream build();

  @PythonExpression("{this}.add({0})")
  native DoubleStream.Builder add(double value);

  @PythonExpression("{this}({0})")
  native void accept(double value);
}
