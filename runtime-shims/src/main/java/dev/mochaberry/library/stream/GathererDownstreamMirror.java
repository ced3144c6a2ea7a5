package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.stream.Gatherer.Downstream} maps to Python. */
@Mirror("java.util.stream.Gatherer$Downstream")
@PythonClass(name = "GathererOutput")
abstract class GathererDownstreamMirror {
  @PythonExpression("{this}.push({0})")
  native boolean push(Object value);

  @PythonExpression("False")
  native boolean isRejecting();
}
