package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.BiPredicate;

/** How {@code java.util.function.BiPredicate} maps to Python. */
@Mirror("java.util.function.BiPredicate")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class BiPredicateMirror {
  native boolean test(Object first, Object second);

  @PythonExpression("both_hold({this}, {0})")
  native BiPredicate and(@NonNull BiPredicate value);

  @PythonExpression("either_holds({this}, {0})")
  native BiPredicate or(@NonNull BiPredicate value);

  @PythonExpression("negated({this})")
  native BiPredicate negate();
}
