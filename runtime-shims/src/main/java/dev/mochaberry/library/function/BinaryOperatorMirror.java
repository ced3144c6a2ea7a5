package dev.mochaberry.library.function;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** How {@code java.util.function.BinaryOperator} maps to Python. */
@Mirror("java.util.function.BinaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class BinaryOperatorMirror {
  @MayReturnNull
  native Object apply(Object first, Object second);

  @PythonExpression("composed({this}, {0})")
  native BiFunction andThen(Function value);

  @PythonExpression("lesser({0})")
  static native BinaryOperator minBy(Comparator value);

  @PythonExpression("greater({0})")
  static native BinaryOperator maxBy(Comparator value);
}
