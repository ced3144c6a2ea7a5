package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.LongPredicate;

/** How {@code java.util.function.LongPredicate} maps to Python. */
@Mirror("java.util.function.LongPredicate")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class LongPredicateMirror {
  native boolean test(long value);

  @PythonExpression("both_hold({this}, {0})")
  native LongPredicate and(@NonNull LongPredicate value);

  @PythonExpression("either_holds({this}, {0})")
  native LongPredicate or(@NonNull LongPredicate value);

  @PythonExpression("negated({this})")
  native LongPredicate negate();
}
