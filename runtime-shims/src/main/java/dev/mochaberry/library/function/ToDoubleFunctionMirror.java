package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ToDoubleFunction} maps to Python. */
@Mirror("java.util.function.ToDoubleFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ToDoubleFunctionMirror {
  native double applyAsDouble(Object value);
}
