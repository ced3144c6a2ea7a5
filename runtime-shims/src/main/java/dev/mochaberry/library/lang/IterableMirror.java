package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Iterator;
import java.util.function.Consumer;

/** How {@code java.lang.Iterable} maps to Python. */
@Mirror("java.lang.Iterable")
@PythonClass(base = "OwnIterable")
abstract class IterableMirror {
  @PythonExpression("java_iterator({this})")
  @PythonOverride("iterator")
  native Iterator iterator();

  @PythonExpression("for_each({this}, {0})")
  native void forEach(@NonNull Consumer value);
}
