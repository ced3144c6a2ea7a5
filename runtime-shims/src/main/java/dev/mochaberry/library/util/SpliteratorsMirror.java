package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Iterator;
import java.util.Spliterator;

/** How {@code java.util.Spliterators} maps to Python. */
@Mirror("java.util.Spliterators")
abstract class SpliteratorsMirror {
  @PythonExpression("iterate({0})")
  static native Spliterator spliteratorUnknownSize(Iterator first, int second);

  @PythonExpression("iterate({0})")
  static native Spliterator spliterator(Iterator first, long second, int third);
}
