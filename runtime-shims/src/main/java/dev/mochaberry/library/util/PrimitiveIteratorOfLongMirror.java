package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.function.LongConsumer;

/** How {@code java.util.PrimitiveIterator.OfLong} maps to Python. */
@Mirror("java.util.PrimitiveIterator$OfLong")
@PythonClass(base = "OwnLongs")
abstract class PrimitiveIteratorOfLongMirror {
  @PythonExpression("number({this}.next())")
  @PythonOverride("nextLong")
  native long nextLong();

  @PythonExpression("for_each_long({this}, {0})")
  native void forEachRemaining(LongConsumer value);
}
