package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import java.util.function.DoubleConsumer;

/** How {@code java.util.stream.DoubleStream.DoubleMapMultiConsumer} maps to Python. */
@Mirror("java.util.stream.DoubleStream$DoubleMapMultiConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class DoubleMapMultiConsumerMirror {
  native void accept(double first, DoubleConsumer second);
}
