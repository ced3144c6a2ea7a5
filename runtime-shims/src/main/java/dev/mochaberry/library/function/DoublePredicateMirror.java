package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.DoublePredicate;

/** How {@code java.util.function.DoublePredicate} maps to Python. */
@Mirror("java.util.function.DoublePredicate")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class DoublePredicateMirror {
  native boolean test(double value);

  @PythonExpression("both_hold({this}, {0})")
  native DoublePredicate and(@NonNull DoublePredicate value);

  @PythonExpression("either_holds({this}, {0})")
  native DoublePredicate or(@NonNull DoublePredicate value);

  @PythonExpression("negated({this})")
  native DoublePredicate negate();
}
