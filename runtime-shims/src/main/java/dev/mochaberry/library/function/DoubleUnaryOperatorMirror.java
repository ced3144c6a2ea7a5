package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.DoubleUnaryOperator;

/** How {@code java.util.function.DoubleUnaryOperator} maps to Python. */
@Mirror("java.util.function.DoubleUnaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class DoubleUnaryOperatorMirror {
  native double applyAsDouble(double value);

  @PythonExpression("composed({this}, {0})")
  native DoubleUnaryOperator andThen(@NonNull DoubleUnaryOperator value);

  @PythonExpression("composed({0}, {this})")
  native DoubleUnaryOperator compose(@NonNull DoubleUnaryOperator value);

  @PythonExpression("identity")
  static native DoubleUnaryOperator identity();
}
