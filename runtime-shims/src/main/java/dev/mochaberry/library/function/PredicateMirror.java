package dev.mochaberry.library.function;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.Predicate;

/** How {@code java.util.function.Predicate} maps to Python. */
@Mirror("java.util.function.Predicate")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class PredicateMirror {
  native boolean test(Object value);

  @PythonExpression("both_hold({this}, {0})")
  native Predicate and(@NonNull Predicate value);

  @PythonExpression("either_holds({this}, {0})")
  native Predicate or(@NonNull Predicate value);

  @PythonExpression("negated({this})")
  native Predicate negate();

  @PythonExpression("negated({0})")
  static native Predicate not(@NonNull Predicate value);

  @PythonExpression("equal_to({0})")
  static native Predicate isEqual(Object value);
}
