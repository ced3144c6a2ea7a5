package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import java.util.function.IntConsumer;

/** How {@code java.util.stream.IntStream.IntMapMultiConsumer} maps to Python. */
@Mirror("java.util.stream.IntStream$IntMapMultiConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class IntMapMultiConsumerMirror {
  native void accept(int first, IntConsumer second);
}
