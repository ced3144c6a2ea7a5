package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.BiConsumer;

/** How {@code java.util.function.BiConsumer} maps to Python. */
@Mirror("java.util.function.BiConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class BiConsumerMirror {
  native void accept(Object first, Object second);

  @PythonExpression("first_then({this}, {0})")
  native BiConsumer andThen(@NonNull BiConsumer value);
}
