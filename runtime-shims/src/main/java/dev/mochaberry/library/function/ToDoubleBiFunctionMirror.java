package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ToDoubleBiFunction} maps to Python. */
@Mirror("java.util.function.ToDoubleBiFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ToDoubleBiFunctionMirror {
  native double applyAsDouble(Object first, Object second);
}
