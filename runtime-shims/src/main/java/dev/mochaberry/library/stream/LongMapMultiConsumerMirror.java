package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import java.util.function.LongConsumer;

/** How {@code java.util.stream.LongStream.LongMapMultiConsumer} maps to Python. */
@Mirror("java.util.stream.LongStream$LongMapMultiConsumer")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class LongMapMultiConsumerMirror {
  native void accept(long first, LongConsumer second);
}
