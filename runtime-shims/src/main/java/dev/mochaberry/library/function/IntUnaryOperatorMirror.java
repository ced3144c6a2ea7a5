package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.IntUnaryOperator;

/** How {@code java.util.function.IntUnaryOperator} maps to Python. */
@Mirror("java.util.function.IntUnaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class IntUnaryOperatorMirror {
  native int applyAsInt(int value);

  @PythonExpression("composed({this}, {0})")
  native IntUnaryOperator andThen(@NonNull IntUnaryOperator value);

  @PythonExpression("composed({0}, {this})")
  native IntUnaryOperator compose(@NonNull IntUnaryOperator value);

  @PythonExpression("identity")
  static native IntUnaryOperator identity();
}
