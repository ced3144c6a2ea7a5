package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.IntConsumer;

/** How {@code java.util.function.IntConsumer} maps to Python. */
@Mirror("java.util.function.IntConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class IntConsumerMirror {
  native void accept(int value);

  @PythonExpression("first_then({this}, {0})")
  native IntConsumer andThen(@NonNull IntConsumer value);
}
