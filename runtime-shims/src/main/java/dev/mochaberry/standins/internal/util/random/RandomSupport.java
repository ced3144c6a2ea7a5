package dev.mochaberry.standins.internal.util.random;

import java.util.random.RandomGenerator;

/** What our own classes call of {@code jdk.internal.util.random.RandomSupport}. */
public final class RandomSupport {
  private RandomSupport() {}

  /** A number of the standard normal distribution, by tables. */
  public static native double computeNextGaussian(RandomGenerator random);

  /** A number of the exponential distribution of mean 1, by tables. */
  public static native double computeNextExponential(RandomGenerator random);
}
