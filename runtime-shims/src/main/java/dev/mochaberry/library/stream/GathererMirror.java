package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import dev.mochaberry.standins.util.stream.Gatherer;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** How {@code java.util.stream.Gatherer} maps to Python. */
@Mirror("java.util.stream.Gatherer")
@PythonClass(name = "Gatherer", base = "Gatherer")
abstract class GathererMirror {
  @PythonExpression("{this}.initializer()")
  @PythonOverride("initializer")
  native Supplier initializer();

  @PythonExpression("{this}.integrator()")
  @PythonOverride("integrator")
  native Gatherer.Integrator integrator();

  @PythonExpression("{this}.finisher()")
  @PythonOverride("finisher")
  native BiConsumer finisher();

  @PythonExpression("{this}.combiner()")
  @PythonOverride("combiner")
  native BinaryOperator combiner();

  @PythonExpression("GathererChain({this}, {0})")
  native Gatherer andThen(Gatherer next);

  @PythonExpression("no_gatherer_state")
  static native Supplier defaultInitializer();

  @PythonExpression("no_gatherer_end")
  static native BiConsumer defaultFinisher();

  @PythonExpression("GathererOf(step={0})")
  static native Gatherer of(Gatherer.Integrator step);

  @PythonExpression("GathererOf(step={0}, end={1})")
  static native Gatherer of(Gatherer.Integrator step, BiConsumer end);

  @PythonExpression("GathererOf({0}, {1}, {3})")
  static native Gatherer of(
      Supplier begin, Gatherer.Integrator step, BinaryOperator join, BiConsumer end);

  @PythonExpression("GathererOf(step={0})")
  static native Gatherer ofSequential(Gatherer.Integrator step);

  @PythonExpression("GathererOf({0}, {1})")
  static native Gatherer ofSequential(Supplier begin, Gatherer.Integrator step);

  @PythonExpression("GathererOf(step={0}, end={1})")
  static native Gatherer ofSequential(Gatherer.Integrator step, BiConsumer end);

  @PythonExpression("GathererOf({0}, {1}, {2})")
  static native Gatherer ofSequential(Supplier begin, Gatherer.Integrator step, BiConsumer end);
}
