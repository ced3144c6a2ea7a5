package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.Consumer;

/** How {@code java.util.function.Consumer} maps to Python. */
@Mirror("java.util.function.Consumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ConsumerMirror {
  native void accept(Object value);

  @PythonExpression("first_then({this}, {0})")
  native Consumer andThen(@NonNull Consumer value);
}
