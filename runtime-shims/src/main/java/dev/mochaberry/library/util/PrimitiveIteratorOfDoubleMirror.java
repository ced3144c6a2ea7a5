package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.function.DoubleConsumer;

/** How {@code java.util.PrimitiveIterator.OfDouble} maps to Python. */
@Mirror("java.util.PrimitiveIterator$OfDouble")
@PythonClass(base = "OwnDoubles")
abstract class PrimitiveIteratorOfDoubleMirror {
  @PythonExpression("{this}.next()")
  @PythonOverride("nextDouble")
  native double nextDouble();

  @PythonExpression("for_each(iterate({this}), {0})")
  native void forEachRemaining(DoubleConsumer value);
}
