package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.DoubleConsumer;

/** How {@code java.util.function.DoubleConsumer} maps to Python. */
@Mirror("java.util.function.DoubleConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class DoubleConsumerMirror {
  native void accept(double value);

  @PythonExpression("first_then({this}, {0})")
  native DoubleConsumer andThen(@NonNull DoubleConsumer value);
}
