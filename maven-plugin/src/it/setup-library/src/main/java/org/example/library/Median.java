package org.example.library;

import java.util.Arrays;

/** The middle one of many readings of a sensor. */
public final class Median {
  private Median() {}

  /** Of an odd number of readings. */
  public static int of(int... readings) {
    int[] sorted = readings.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2]; // neither spike nor drop
  }
}
