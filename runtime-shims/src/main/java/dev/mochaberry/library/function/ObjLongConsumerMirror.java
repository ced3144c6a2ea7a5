package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.function.ObjLongConsumer} maps to Python. */
@Mirror("java.util.function.ObjLongConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class ObjLongConsumerMirror {
  native void accept(Object first, long second);
}
