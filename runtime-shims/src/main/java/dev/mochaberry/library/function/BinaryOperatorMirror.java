package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.function.BinaryOperator;

/** How {@code java.util.function.BinaryOperator} maps to Python. */
@Mirror("java.util.function.BinaryOperator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class BinaryOperatorMirror {
  @PythonExpression("lesser({0})")
  static native BinaryOperator minBy(@NonNull Comparator value);

  @PythonExpression("greater({0})")
  static native BinaryOperator maxBy(@NonNull Comparator value);
}
