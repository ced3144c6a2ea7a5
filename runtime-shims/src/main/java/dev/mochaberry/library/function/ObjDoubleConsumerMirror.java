package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ObjDoubleConsumer} maps to Python. */
@Mirror("java.util.function.ObjDoubleConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ObjDoubleConsumerMirror {
  native void accept(Object first, double second);
}
