package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.function.IntConsumer;

/** How {@code java.util.PrimitiveIterator.OfInt} maps to Python. */
@Mirror("java.util.PrimitiveIterator$OfInt")
@PythonClass(base = "OwnInts")
abstract class PrimitiveIteratorOfIntMirror {
  @PythonExpression("{this}.next()")
  @PythonOverride("nextInt")
  native int nextInt();

  @PythonExpression("for_each(iterate({this}), {0})")
  native void forEachRemaining(IntConsumer value);
}
