package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.standins.util.stream.Gatherer;

/** How {@code java.util.stream.Gatherer.Integrator.Greedy} maps to Python. */
@Mirror("java.util.stream.Gatherer$Integrator$Greedy")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class GathererGreedyIntegratorMirror {
  native boolean integrate(Object state, Object element, Gatherer.Downstream downstream);
}
