package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.LongUnaryOperator;

/** How {@code java.util.function.LongUnaryOperator} maps to Python. */
@Mirror("java.util.function.LongUnaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class LongUnaryOperatorMirror {
  native long applyAsLong(long value);

  @PythonExpression("composed({this}, {0})")
  native LongUnaryOperator andThen(@NonNull LongUnaryOperator value);

  @PythonExpression("composed({0}, {this})")
  native LongUnaryOperator compose(@NonNull LongUnaryOperator value);

  @PythonExpression("identity")
  static native LongUnaryOperator identity();
}
