package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.LongConsumer;

/** How {@code java.util.function.LongConsumer} maps to Python. */
@Mirror("java.util.function.LongConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class LongConsumerMirror {
  native void accept(long value);

  @PythonExpression("first_then({this}, {0})")
  native LongConsumer andThen(@NonNull LongConsumer value);
}
