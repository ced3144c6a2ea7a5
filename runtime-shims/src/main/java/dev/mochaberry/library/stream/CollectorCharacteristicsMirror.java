package dev.mochaberry.library.stream;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.stream.Collector;

/** How {@code java.util.stream.Collector.Characteristics} maps to Python. */
@Mirror("java.util.stream.Collector$Characteristics")
@PythonClass(name = "Enum")
abstract class CollectorCharacteristicsMirror {
  @PythonExpression("IDENTITY_FINISH")
  static Collector.Characteristics IDENTITY_FINISH;

  @PythonExpression("CONCURRENT")
  static Collector.Characteristics CONCURRENT;

  @PythonExpression("UNORDERED")
  static Collector.Characteristics UNORDERED;
}
