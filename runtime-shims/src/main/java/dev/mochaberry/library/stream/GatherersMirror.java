package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.standins.util.stream.Gatherer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** How {@code java.util.stream.Gatherers} maps to Python. */
@Mirror("java.util.stream.Gatherers")
abstract class GatherersMirror {
  @PythonExpression("fixed_windows({0})")
  static native Gatherer windowFixed(int size);

  @PythonExpression("sliding_windows({0})")
  static native Gatherer windowSliding(int size);

  @PythonExpression("folding_gatherer({0}, {1})")
  static native Gatherer fold(Supplier first, BiFunction folder);

  @PythonExpression("scanning_gatherer({0}, {1})")
  static native Gatherer scan(Supplier first, BiFunction scanner);

  @PythonExpression("mapping_gatherer({0}, {1})")
  static native Gatherer mapConcurrent(int limit, Function mapper);
}
