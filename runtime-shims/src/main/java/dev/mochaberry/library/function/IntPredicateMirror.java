package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.IntPredicate;

/** How {@code java.util.function.IntPredicate} maps to Python. */
@Mirror("java.util.function.IntPredicate")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class IntPredicateMirror {
  native boolean test(int value);

  @PythonExpression("both_hold({this}, {0})")
  native IntPredicate and(@NonNull IntPredicate value);

  @PythonExpression("either_holds({this}, {0})")
  native IntPredicate or(@NonNull IntPredicate value);

  @PythonExpression("negated({this})")
  native IntPredicate negate();
}
