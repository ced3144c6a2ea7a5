package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.standins.util.stream.Gatherer;

/** How {@code java.util.stream.Gatherer.Integrator} maps to Python. */
@Mirror("java.util.stream.Gatherer$Integrator")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class GathererIntegratorMirror {
  native boolean integrate(Object state, Object element, Gatherer.Downstream downstream);

  @PythonExpression("{0}")
  static native Gatherer.Integrator of(Gatherer.Integrator step);

  @PythonExpression("{0}")
  static native Gatherer.Integrator.Greedy ofGreedy(Gatherer.Integrator.Greedy step);
}
