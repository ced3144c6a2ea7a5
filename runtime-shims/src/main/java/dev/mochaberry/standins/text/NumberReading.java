package dev.mochaberry.standins.text;

import java.text.NumberFormat;

/** A number read from a text at a place, and where it ended. */
final class NumberReading {
  private NumberReading() {}

  /** The number and the place behind it; or null and -1 less the place that is wrong. */
  static native Object[] read(NumberFormat format, String text, int start);
}
