package dev.mochaberry.standins.math;

import dev.mochaberry.annotations.Supplements;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/** What of {@code java.math.MathContext} programs seldom ask for. */
@Supplements("java.math.MathContext")
final class MathContextMethods {
  private static final String PRECISION = "precision=";
  private static final String MODE = " roundingMode=";

  private MathContextMethods() {}

  static MathContext construct(String text) {
    int mode = Objects.requireNonNull(text, "null String").indexOf(MODE);
    if (!text.startsWith(PRECISION) || mode < 0) {
      throw new IllegalArgumentException("bad string format");
    }
    int precision;
    RoundingMode rounding;
    try {
      precision = Integer.parseInt(text.substring(PRECISION.length(), mode));
      rounding = RoundingMode.valueOf(text.substring(mode + MODE.length()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("bad string format");
    }
    return new MathContext(precision, rounding);
  }
}
