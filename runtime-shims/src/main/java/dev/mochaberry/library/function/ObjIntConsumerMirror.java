package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ObjIntConsumer} maps to Python. */
@Mirror("java.util.function.ObjIntConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ObjIntConsumerMirror {
  native void accept(Object first, int second);
}
