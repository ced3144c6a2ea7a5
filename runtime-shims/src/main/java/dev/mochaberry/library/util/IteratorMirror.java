package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.PythonOverride;
import java.util.function.Consumer;

/** How {@code java.util.Iterator} maps to Python. */
@Mirror("java.util.Iterator")
abstract class IteratorMirror {
  @PythonMethod("hasNext")
  native boolean hasNext();

  @PythonMethod("next")
  @MayReturnNull
  native Object next();

  @PythonExpression("iterator_remove({this})")
  @PythonOverride("remove")
  native void remove();

  @PythonExpression("for_each(iterate({this}), {0})")
  native void forEachRemaining(Consumer a);
}
