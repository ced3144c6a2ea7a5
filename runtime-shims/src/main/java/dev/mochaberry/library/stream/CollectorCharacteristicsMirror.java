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

  @PythonExpression("[CONCURRENT, UNORDERED, IDENTITY_FINISH]")
  static native Collector.Characteristics[] values();

  @PythonExpression(
      "enum_value_of([CONCURRENT, UNORDERED, IDENTITY_FINISH], {0}, \"java.util.stream.Collector.Characteristics\")")
  static native Collector.Characteristics valueOf(String name);
}
