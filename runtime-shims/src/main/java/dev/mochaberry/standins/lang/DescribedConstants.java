package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;
import java.util.Optional;

/** Constants describe themselves ({@code java.lang.constant.Constable}). */
@Supplements({
  "java.lang.String",
  "java.lang.Integer",
  "java.lang.Long",
  "java.lang.Float",
  "java.lang.Double"
})
final class DescribedConstants {
  private DescribedConstants() {}

  static Optional<String> describeConstable(String value) {
    return Optional.of(value);
  }

  static Optional<Integer> describeConstable(Integer value) {
    return Optional.of(value);
  }

  static Optional<Long> describeConstable(Long value) {
    return Optional.of(value);
  }

  static Optional<Float> describeConstable(Float value) {
    return Optional.of(value);
  }

  static Optional<Double> describeConstable(Double value) {
    return Optional.of(value);
  }
}
