package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/** How {@code java.util.stream.Collector} maps to Python. */
@Mirror("java.util.stream.Collector")
@PythonClass(name = "Collector")
abstract class CollectorMirror {
  @PythonExpression("OwnCollector({0}, {1}, identity, {2}, {3})")
  static native Collector of(
      Supplier first, BiConsumer second, BinaryOperator third, Collector.Characteristics[] fourth);

  @PythonExpression("OwnCollector({0}, {1}, {3}, {2}, {4})")
  static native Collector of(
      Supplier first,
      BiConsumer second,
      BinaryOperator third,
      Function fourth,
      Collector.Characteristics[] fifth);

  @PythonExpression("collector_of({this}).make")
  native Supplier supplier();

  @PythonExpression("collector_of({this}).add")
  native BiConsumer accumulator();

  @PythonExpression("collector_of({this}).finish")
  native Function finisher();

  native BinaryOperator combiner();

  native Set characteristics();
}
