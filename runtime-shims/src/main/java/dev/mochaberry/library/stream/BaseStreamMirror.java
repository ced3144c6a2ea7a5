package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Iterator;
import java.util.stream.BaseStream;

/** How {@code java.util.stream.BaseStream} maps to Python. */
@Mirror("java.util.stream.BaseStream")
@PythonClass(name = "Stream")
abstract class BaseStreamMirror {
  @PythonExpression("{this}.iterator()")
  native Iterator iterator();

  @PythonExpression("{this}")
  native BaseStream parallel();

  @PythonExpression("{this}")
  native BaseStream sequential();

  @PythonExpression("{this}")
  native BaseStream unordered();

  @PythonExpression("False")
  native boolean isParallel();

  @PythonExpression("{this}.on_close({0})")
  native BaseStream onClose(Runnable value);
}
