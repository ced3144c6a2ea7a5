package dev.mochaberry.library.function;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How {@code java.util.function.UnaryOperator} maps to Python. */
@Mirror("java.util.function.UnaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class UnaryOperatorMirror {
  @MayReturnNull
  native Object apply(Object value);

  @PythonExpression("composed({this}, {0})")
  native Function andThen(Function value);

  @PythonExpression("composed({0}, {this})")
  native Function compose(Function value);

  @PythonExpression("identity")
  static native UnaryOperator identity();
}
